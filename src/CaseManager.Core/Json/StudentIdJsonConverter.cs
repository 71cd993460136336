namespace CaseManager.Core.Json;

/// <summary>Identifiers as text.</summary>
internal sealed class StudentIdJsonConverter : TextJsonConverter<StudentId>
{
    public override string Expected => AnIdentifier;

    protected override StudentId Parse(string text) => new(text);

    protected override string Text(StudentId value) => value.Value;
}
