using System.Collections.Immutable;
using System.Globalization;
using CaseManager.Charts.Drawing;
using CaseManager.Charts.Pictures;
using CaseManager.Core.Progress;
using CaseManager.Core.Timelines;
using NodaTime;

namespace CaseManager.Charts.Words;

/// <summary>Spanish labels.</summary>
internal sealed record SpanishWords : ChartWords
{
    private static readonly ImmutableArray<string> Months =
        ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"];

    private static readonly ImmutableArray<string> Weekdays = ["dom", "lun", "mar", "mié", "jue", "vie", "sáb"];

    internal override string Date => "Fecha (año-mes-día)";

    internal override string Progress => "Progreso";

    internal override string NoScores => "Todavía no hay resultados.";

    internal override string Score => "resultado";

    internal override string GoalLine => "línea de la meta";

    internal override string PhaseChange => "cambio de enseñanza";

    internal override string MissedSession => "sesión sin resultado";

    internal override string Evidence => "resultados en que se basa una señal";

    internal override string Unit(Measure measure) => measure switch
    {
        Measure.Rate rate => $"{rate.Counted} por {Time(rate.Per)}",
        Measure.Accuracy => "por ciento de las oportunidades",
        Measure.Percent => "por ciento",
        Measure.Duration duration => Time(duration.In) + "s",
        Measure.Latency latency => Time(latency.In) + "s hasta la respuesta",
        Measure.InterResponseTime between => Time(between.In) + "s entre respuestas",
        Measure.IntervalRecording => "por ciento de los intervalos",
        Measure.TrialsToCriterion => "intentos hasta cumplir el criterio",
        Measure.Rubric => "puntos de la rúbrica",
        Measure.PromptLevel => "escala de apoyos",
        Measure.TaskAnalysis => "pasos",
        Measure.StandardScore => "puntos estándar",
        Measure.YesNo => "sí = 1, no = 0",
        _ => measure.Unit,
    };

    internal override string Trend(string method) => $"tendencia ({method})";

    internal override string Band(string percent) => $"donde puede estar la tendencia ({percent} %)";

    internal override string Method(TrendMethod method) => method switch
    {
        TrendMethod.OrdinaryLeastSquares => "mínimos cuadrados",
        TrendMethod.TheilSen => "Theil–Sen",
        TrendMethod.Tukey => "Tukey",
        TrendMethod.QuarterIntersect => "intersección de cuartos",
        TrendMethod.SplitMiddle => "mitad partida",
        _ => "del primero al último",
    };

    internal override string Decision(DecisionKind kind) => kind switch
    {
        DecisionKind.ChangeInstruction => "decisión: cambiar la enseñanza",
        DecisionKind.RaiseGoal => "decisión: una meta más exigente",
        DecisionKind.Continue => "decisión: continuar",
        DecisionKind.TooFewPoints => "decisión: muy pocos resultados",
        _ => "decisión: no se conoce",
    };

    internal override string Phase(int number, string from, string name) => string.Create(CultureInfo.InvariantCulture, $"{number}: desde {from}, {name}");

    internal override string Described(int scores, string from, string through, string unit) =>
        string.Create(CultureInfo.InvariantCulture, $"{scores} {(scores == 1 ? "resultado" : "resultados")} desde {from} hasta {through}, en {unit}.");

    internal override string DescribedGoal(string baseline, string on, string target, string by) => $"Línea de la meta desde {baseline} el {on} hasta {target} el {by}.";

    internal override string DescribedPhases(int changes) =>
        string.Create(CultureInfo.InvariantCulture, $"{changes} {(changes == 1 ? "cambio" : "cambios")} de enseñanza.");

    internal override string Timeline => "Línea de tiempo de un caso";

    internal override string NoClocks => "No se conoce ningún plazo de este caso.";

    internal override string DueDate => "fecha límite";

    internal override string DueBefore => "fecha límite antes de una prórroga";

    internal override string Closed => "hecho";

    internal override string Suspension => "suspendido: estos días no cuentan";

    internal override string AsOf(string date) => $"al {date}";

    internal override string Status(DeadlineStatus status) => status switch
    {
        DeadlineStatus.Running => "en curso",
        DeadlineStatus.Overdue => "vencido",
        DeadlineStatus.Lapsed => "caducado sin usarse",
        DeadlineStatus.MetOnTime => "cumplido a tiempo",
        DeadlineStatus.MetLate => "cumplido tarde",
        DeadlineStatus.Suspended => "suspendido",
        DeadlineStatus.Excused => "dispensado",
        DeadlineStatus.NoLongerRequired => "ya no se exige",
        DeadlineStatus.CalendarUnknown => "el calendario termina demasiado pronto",
        DeadlineStatus.NoFederalNumber => "sin número de días",
        DeadlineStatus.NotModelled => "no calculado",
        DeadlineStatus.NotYetOpen => "aún no abierto",
        _ => "ninguno",
    };

    internal override IEnumerable<string> Standing(Deadline deadline, LocalDate? startedOn)
    {
        if (startedOn is { } start)
        {
            yield return $"desde {DateTicks.Label(start)}";
        }

        if (deadline.DueOn is { } due)
        {
            yield return $"límite {DateTicks.Label(due)}";
        }
        else if (deadline.NotBefore is { } earliest)
        {
            yield return $"límite {DateTicks.Label(earliest)} como muy pronto";
        }
        else if (deadline is { Status: DeadlineStatus.NotYetOpen, OpensOn: { } opens })
        {
            yield return $"no antes del {DateTicks.Label(opens)}";
        }

        yield return deadline switch
        {
            { MetOn: { } met, Status: DeadlineStatus.MetOnTime or DeadlineStatus.MetLate } => $"{Status(deadline.Status)}, {DateTicks.Label(met)}",
            { MetOn: { } met } => $"{Status(deadline.Status)}, {Closed} {DateTicks.Label(met)}",
            _ => Status(deadline.Status),
        };
        if (deadline.DaysLeft is { } left)
        {
            string days = string.Create(CultureInfo.InvariantCulture, $"{Math.Abs(left)} {(Math.Abs(left) == 1 ? "día" : "días")}{Basis(deadline.Basis, Math.Abs(left) == 1)}");
            yield return left < 0 ? $"{days} de retraso" : $"{(left == 1 ? "queda" : "quedan")} {days}";
        }
    }

    internal override string DeadlineCalendar => "Plazos de una carga de casos";

    internal override string NoDeadlines => "No hay plazos.";

    internal override string Urgency(Urgency urgency) => urgency switch
    {
        Pictures.Urgency.Overdue => "vencidos",
        Pictures.Urgency.ThisWeek => "vencen en 7 días",
        Pictures.Urgency.ThisMonth => "vencen en 30 días",
        Pictures.Urgency.Later => "vencen más tarde",
        Pictures.Urgency.Done => "hechos",
        _ => "ya no se exigen",
    };

    internal override string Month(YearMonth month) => string.Create(CultureInfo.InvariantCulture, $"{Months[month.Month - 1]} de {month.Year}");

    internal override string Weekday(int day) => Weekdays[day];

    internal override IEnumerable<string> Elsewhere(int overdueBefore, int openBefore, int openAfter, int undated)
    {
        if (overdueBefore > 0)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{overdueBefore} {(overdueBefore == 1 ? "vencido" : "vencidos")} desde antes de estos meses");
        }

        if (openBefore > 0)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{openBefore} que {(openBefore == 1 ? "vence" : "vencen")} antes");
        }

        if (openAfter > 0)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{openAfter} que {(openAfter == 1 ? "vence" : "vencen")} después");
        }

        if (undated > 0)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{undated} {(undated == 1 ? "abierto" : "abiertos")} sin fecha");
        }
    }

    internal override string MinutesByWeek => "Minutos prometidos y prestados";

    internal override string NoMinutes => "Todavía no hay minutos.";

    internal override string MinutesPerWeek => "minutos por semana";

    internal override string WeekFrom => "Semana que empieza el (año-mes-día)";

    internal override string Promised => "prometidos";

    internal override string Given => "prestados";

    internal override string MadeUp => "recuperados";

    internal override string Compensatory => "compensatorios";

    internal override string Missed => "perdidos";

    internal override string MinutesSum(long promised, long given, long madeUp, long missed, long compensatory)
    {
        string more = string.Create(CultureInfo.InvariantCulture, $"{(madeUp > 0 ? $", {madeUp} de ellos recuperados" : string.Empty)}{(compensatory > 0 ? $", y {compensatory} compensatorios" : string.Empty)}");
        return string.Create(CultureInfo.InvariantCulture, $"{promised} min prometidos, {given} prestados{more}; {missed} perdidos");
    }

    internal override string Forecast => "Cargas de casos frente a sus límites";

    internal override string NoForecast => "Ningún límite se refiere a estas listas.";

    internal override string NumberOfWeek => "número de la semana";

    internal override string Limit => "límite";

    internal override string Past => "fuera del límite";

    internal override string PastWithLeave => "fuera del límite, con permiso";

    internal override string NotKnown => "no se conoce: falta un dato";

    internal override string NeverOver => "dentro del límite todas las semanas";

    internal override string NoNumber => "la ley no da un número";

    internal override string Over(int weeks, string first, string value, string allowed) =>
        string.Create(CultureInfo.InvariantCulture, $"fuera de él en {weeks} {(weeks == 1 ? "semana" : "semanas")}, la primera {first}: {value} frente a {allowed}");

    private static string Basis(string? basis, bool one) => basis switch
    {
        null => string.Empty,
        "school" => one ? " escolar" : " escolares",
        "calendar" => one ? " natural" : " naturales",
        "business" => one ? " hábil" : " hábiles",
        _ => $" ({basis})",
    };

    private static string Time(TimeUnit unit) => unit switch
    {
        TimeUnit.Second => "segundo",
        TimeUnit.Minute => "minuto",
        TimeUnit.Hour => "hora",
        TimeUnit.Day => "día",
        _ => "semana",
    };
}
