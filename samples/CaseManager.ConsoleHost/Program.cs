using CaseManager.ConsoleHost;
using NodaTime;

// The only place that reads a clock and a time zone: everything below takes the date as a value.
using var console = HostConsole.OfThisProcess();
ZonedClock clock = new(SystemClock.Instance, DateTimeZoneProviders.Tzdb.GetSystemDefault(), CalendarSystem.Iso);
return Host.Run(args, console, clock);
