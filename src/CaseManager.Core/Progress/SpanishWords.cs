using System.Collections.Immutable;
using NodaTime;

namespace CaseManager.Core.Progress;

/// <summary>A report in Spanish, as families in the United States read it. What the goal counts stays in the plan's own words.</summary>
internal sealed class SpanishWords : ReportWords
{
    private static readonly ImmutableArray<string> Months =
        ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"];

    internal override string TheGoal(GoalLine line) =>
        $"La meta es pasar de {Number(line.Baseline.Value)} a {Number(line.Target.Value)} {Unit(line.Measure)} para el {Date(line.End)}.";

    internal override string NoScores(DateInterval period) => $"No se registró ningún resultado del {Date(period.Start)} al {Date(period.End)}.";

    internal override string Scores(ImmutableArray<Observation> scores, Measure measure)
    {
        (string least, string most) = Range(scores);
        return scores.Length == 1
            ? $"Se registró un resultado en este período, el {Date(scores[0].Date)}: {most} {Unit(measure)}."
            : $"Se registraron {Count(scores.Length)} resultados en este período, del {Date(scores[0].Date)} al {Date(scores[^1].Date)}: entre {least} y {most} {Unit(measure)}.";
    }

    internal override string Missed(int sessions) => sessions == 1 ? "Una sesión prevista quedó sin resultado." : $"{Count(sessions)} sesiones previstas quedaron sin resultado.";

    internal override string Changed(PhaseChange change) => $"La enseñanza cambió el {Date(change.On)}: {change.Name}.";

    internal override string Level(decimal level, decimal? expected, LocalDate on, Measure measure) =>
        $"El valor central de los últimos tres resultados fue {Number(level)}"
        + (expected is { } value ? $"; la línea de la meta para el {Date(on)} era {Number(value)}." : $", el {Date(on)}.");

    internal override string Trend(double perWeek, double? error, double asked, TrendEstimate trend, GoalLine line) =>
        (IsFlat(perWeek) ? "Los resultados se mantienen casi iguales" : $"Los resultados {(perWeek > 0 ? "suben" : "bajan")} aproximadamente {Rate(perWeek)} {Weekly(line)}")
        + (error is { } known ? $" (con un margen de {Rate(known)})" : string.Empty)
        + $". La meta pide {(IsFlat(asked) ? "mantener el nivel" : $"{(asked > 0 ? "subir" : "bajar")} {Rate(asked)} {Weekly(line)}")}.";

    internal override string Forecast(double value, GoalLine line) =>
        $"Si los resultados siguen así, estarán en aproximadamente {About(value)} el {Date(line.End)}. La meta es {Number(line.Target.Value)}.";

    internal override string Decision(ProgressDecision decision) => decision.Kind switch
    {
        DecisionKind.ChangeInstruction => "Los resultados están por detrás de la línea de la meta. El equipo debe considerar un cambio en la enseñanza.",
        DecisionKind.RaiseGoal => "Los resultados están por delante de la línea de la meta. El equipo debe considerar una meta más exigente.",
        DecisionKind.Continue => "Los resultados no dan motivo para cambiar nada. La enseñanza sigue como estaba prevista.",
        DecisionKind.TooFewPoints when decision.SoundFrom is { } day => $"Es demasiado pronto para saberlo. Los datos se pueden valorar a partir del {Date(day)}.",
        DecisionKind.TooFewPoints => "Todavía hay muy pocos resultados para saberlo.",
        _ => "No se puede decir cómo va la meta, porque falta el calendario escolar de estas fechas.",
    };

    internal override string FalseAlarm(double rate, int looks) =>
        $"Esta señal no es segura: de 100 estudiantes que están exactamente en la línea de la meta, aproximadamente {OfHundred(rate)} la {(OfHundred(rate) == "1" ? "mostraría" : "mostrarían")} por azar"
        + (looks > 1 ? $" en una de {Count(looks)} revisiones." : " en una sola revisión.");

    internal override string Mastery(MasteryResult result, MasteryCriterion criterion) => result.Status switch
    {
        MasteryStatus.Met when result.Since.IsEmpty => $"El criterio de la meta se cumplió el {Date(result.MetOn!.Value)}.",
        MasteryStatus.Met => $"El criterio de la meta se cumplió el {Date(result.MetOn!.Value)}. Desde entonces, {Count(result.SinceAtLevel)} de {Count(result.Since.Length)} sesiones alcanzaron el nivel.",
        MasteryStatus.TooFewSessions => $"El criterio de la meta considera {Count(criterion.Of)} sesiones; todavía no ha habido tantas.",
        _ => "El criterio de la meta todavía no se ha cumplido.",
    };

    private protected override string Date(LocalDate date) => $"{Count(date.Day)} de {Months[date.Month - 1]} de {Count(date.Year)}";

    private static string Weekly(GoalLine line) => line.Axis.IsInstructional ? "por semana de clases" : "por semana";

    private static string Unit(Measure measure) => measure switch
    {
        Measure.Rate rate => $"{rate.Counted} por {Name(rate.Per)}",
        Measure.Accuracy => "por ciento de las oportunidades",
        Measure.Percent => "por ciento",
        Measure.Duration duration => Name(duration.In) + "s",
        Measure.Latency latency => Name(latency.In) + "s hasta la respuesta",
        Measure.InterResponseTime time => Name(time.In) + "s entre respuestas",
        Measure.IntervalRecording => "por ciento de los intervalos",
        Measure.TrialsToCriterion => "intentos hasta cumplir el criterio",
        Measure.Rubric => "puntos de la rúbrica",
        Measure.PromptLevel => "en la escala de apoyos",
        Measure.TaskAnalysis => "pasos",
        Measure.StandardScore => "puntos estándar",
        Measure.YesNo => "(sí = 1, no = 0)",
        _ => measure.Unit,
    };

    private static string Name(TimeUnit unit) => unit switch
    {
        TimeUnit.Second => "segundo",
        TimeUnit.Minute => "minuto",
        TimeUnit.Hour => "hora",
        TimeUnit.Day => "día",
        _ => "semana",
    };
}
