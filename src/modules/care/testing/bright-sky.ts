/**
 * A day as Bright Sky answers it: one record an hour, and the station. Written by its documentation and by answers that
 * others published of it, not fetched from it; the hours are made up.
 */
export function brightSkyDay({
  day,
  highest,
  rain,
}: {
  day: string;
  highest: number;
  rain: number;
}): object {
  const hours = Array.from({ length: 25 }, (_, hour) => hour);
  return {
    weather: hours.map((hour) => ({
      timestamp: `${day}T${String(hour % 24).padStart(2, '0')}:00:00+02:00`,
      source_id: 238685,
      precipitation: hour === 17 ? rain : 0,
      pressure_msl: 1013.2,
      sunshine: hour > 6 && hour < 21 ? 40 : 0,
      temperature: Math.round((highest - Math.abs(hour - 15) * 0.8) * 10) / 10,
      wind_direction: 230,
      wind_speed: 9,
      cloud_cover: 40,
      dew_point: 11.2,
      // A station that does not measure this.
      relative_humidity: null,
      visibility: 50000,
      wind_gust_direction: null,
      wind_gust_speed: 19.4,
      condition: 'dry',
      icon: 'partly-cloudy-day',
    })),
    sources: [
      {
        ...{ id: 238685, dwd_station_id: '05480', observation_type: 'historical' },
        ...{ lat: 51.5763, lon: 7.8879, height: 85, station_name: 'Werl', wmo_station_id: '10414' },
        ...{ first_record: '2009-12-31T00:00:00+00:00', last_record: '2026-07-09T23:00:00+00:00' },
        distance: 11523,
      },
    ],
  };
}
