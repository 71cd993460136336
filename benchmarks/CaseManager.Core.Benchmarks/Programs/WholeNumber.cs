using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace CaseManager.Core.Benchmarks.Programs;

/// <summary>Options and arguments that take whole numbers from 1.</summary>
internal static class WholeNumber
{
    internal static Option<int> Option(string name, string description, int otherwise)
    {
        var option = new Option<int>(name) { Description = description, HelpName = "n", DefaultValueFactory = _ => otherwise };
        option.Validators.Add(RefuseLessThanOne(name));
        return option;
    }

    internal static Option<int[]> Options(string name, string description, params int[] otherwise)
    {
        var option = new Option<int[]>(name) { Description = description, HelpName = "n", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => otherwise };
        option.Validators.Add(RefuseLessThanOne(name));
        return option;
    }

    internal static Argument<int> Argument(string name, string description, int otherwise)
    {
        var argument = new Argument<int>(name) { Description = description, DefaultValueFactory = _ => otherwise };
        argument.Validators.Add(RefuseLessThanOne(name));
        return argument;
    }

    private static Action<SymbolResult> RefuseLessThanOne(string name) => result =>
    {
        foreach (Token token in result.Tokens)
        {
            if (int.TryParse(token.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) && number < 1)
            {
                result.AddError($"{name} takes a whole number from 1, not '{token.Value}'.");
            }
        }
    };
}
