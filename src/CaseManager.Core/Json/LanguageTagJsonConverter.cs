namespace CaseManager.Core.Json;

/// <summary>Languages as their tags.</summary>
internal sealed class LanguageTagJsonConverter : TextJsonConverter<LanguageTag>
{
    public override string Expected => "the tag of a language, such as en, es or zh-Hant";

    protected override bool IsValid(string text) => LanguageTag.IsValid(text);

    protected override LanguageTag Parse(string text) => new(text);

    protected override string Text(LanguageTag value) => value.Value;
}
