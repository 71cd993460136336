namespace CaseManager.Core.Json;

/// <summary>Personal texts: in a file they are what they say.</summary>
internal sealed class PersonalTextJsonConverter : TextJsonConverter<PersonalText>
{
    public override string Expected => "a text of at most 20000 characters";

    protected override bool IsValid(string text) => PlainText.IsValid(text, PersonalText.MaximumLength);

    protected override PersonalText Parse(string text) => new(text);

    protected override string Text(PersonalText value) => value.Reveal();
}
