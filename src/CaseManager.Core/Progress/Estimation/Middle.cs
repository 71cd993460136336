namespace CaseManager.Core.Progress.Estimation;

/// <summary>Medians in linear time: Theil–Sen looks at some eight hundred slopes for forty points, and sorting them would cost most of the call.</summary>
internal static class Middle
{
    /// <summary>The median of some numbers, the mean of the two middle ones when their count is even. Changes their order.</summary>
    internal static double Of(Span<double> values)
    {
        int middle = values.Length / 2;
        double upper = Select(values, middle);
        return values.Length % 2 == 1 ? upper : (Largest(values[..middle]) + upper) / 2;
    }

    /// <summary>The number that would stand at a place if all were sorted; smaller ones stand before it afterwards (Hoare's selection).</summary>
    private static double Select(Span<double> values, int place)
    {
        int low = 0;
        int high = values.Length - 1;
        while (low < high)
        {
            double pivot = MedianOfThree(values[low], values[low + ((high - low) / 2)], values[high]);
            int i = low;
            int j = high;
            while (i <= j)
            {
                while (values[i] < pivot)
                {
                    i++;
                }

                while (values[j] > pivot)
                {
                    j--;
                }

                if (i <= j)
                {
                    (values[i], values[j]) = (values[j], values[i]);
                    i++;
                    j--;
                }
            }

            if (place <= j)
            {
                high = j;
            }
            else if (place >= i)
            {
                low = i;
            }
            else
            {
                break;
            }
        }

        return values[place];
    }

    private static double MedianOfThree(double a, double b, double c) => Math.Max(Math.Min(a, b), Math.Min(Math.Max(a, b), c));

    private static double Largest(ReadOnlySpan<double> values)
    {
        double largest = values[0];
        foreach (double value in values)
        {
            largest = Math.Max(largest, value);
        }

        return largest;
    }
}
