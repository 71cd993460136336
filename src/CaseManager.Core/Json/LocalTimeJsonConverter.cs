using NodaTime;
using NodaTime.Text;

namespace CaseManager.Core.Json;

/// <summary>Times of day to the minute.</summary>
internal sealed class LocalTimeJsonConverter : TextJsonConverter<LocalTime>
{
    private static readonly LocalTimePattern Minutes = LocalTimePattern.CreateWithInvariantCulture("HH':'mm");

    public override string Expected => "a time of day as HH:mm";

    protected override bool IsValid(string text) => Minutes.Parse(text).Success;

    protected override LocalTime Parse(string text) => Minutes.Parse(text).Value;

    protected override string Text(LocalTime value) => Minutes.Format(value);
}
