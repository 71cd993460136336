using NodaTime.Text;

namespace CaseManager.Core.Json;

/// <summary>Personal dates: in a file they are dates.</summary>
internal sealed class PersonalDateJsonConverter : TextJsonConverter<PersonalDate>
{
    public override string Expected => "a date as yyyy-MM-dd, from 1900-01-01 through 2499-12-31";

    protected override bool IsValid(string text) => LocalDatePattern.Iso.Parse(text) is { Success: true } parsed && CivilDay.IsSupported(parsed.Value);

    protected override PersonalDate Parse(string text) => new(LocalDatePattern.Iso.Parse(text).Value);

    protected override string Text(PersonalDate value) => LocalDatePattern.Iso.Format(value.Reveal());
}
