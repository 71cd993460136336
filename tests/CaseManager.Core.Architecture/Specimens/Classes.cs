namespace CaseManager.Core.Architecture.Specimens;

public class OpenClass
{
}

public abstract class OpenHierarchy
{
    protected OpenHierarchy()
    {
    }
}

public abstract class ClosedHierarchy
{
    private protected ClosedHierarchy()
    {
    }

    public sealed class Case : ClosedHierarchy
    {
    }
}

public abstract record ClosedRecords
{
    private protected ClosedRecords()
    {
    }

    public sealed record Case(int Days) : ClosedRecords;
}

public static class DateHelper
{
}
