namespace CaseManager.Core.Calendars;

/// <summary>Which years have a holiday.</summary>
public enum HolidayYears
{
    /// <summary>Every year.</summary>
    All,

    /// <summary>Even years only: a general election.</summary>
    Even,

    /// <summary>Odd years only.</summary>
    Odd,
}
