using System.Globalization;

namespace CaseManager.ConsoleHost.Rendering;

/// <summary>Counts cases on standard error while a long input is read; silent when nobody watches or the input is short.</summary>
internal sealed class Progress(HostConsole console) : IDisposable
{
    private const int Step = 500;

    private long cases;

    internal void Count()
    {
        cases++;
        if (console.ShowsProgress && cases % Step == 0)
        {
            console.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{cases} cases ..."));
        }
    }

    public void Dispose()
    {
        if (console.ShowsProgress && cases >= Step)
        {
            console.Error.Write("\r" + new string(' ', 40) + "\r");
        }
    }
}
