using System.Diagnostics;
using System.Globalization;

namespace SevenHours.Bench;

/// <summary>Measuring and telling.</summary>
internal static class Say
{
    public static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    /// <summary>The median rate of several runs, after one that is not counted.</summary>
    /// <param name="name">What is measured.</param>
    /// <param name="unit">What is counted.</param>
    /// <param name="runs">How many runs.</param>
    /// <param name="run">Does the work and answers how much it was.</param>
    public static double Rate(string name, string unit, int runs, Func<long> run)
    {
        run();
        var rates = new double[runs];
        for (var i = 0; i < runs; i++)
        {
            var watch = Stopwatch.StartNew();
            var count = run();
            rates[i] = count / watch.Elapsed.TotalSeconds;
        }

        Array.Sort(rates);
        var median = rates[runs / 2];
        Line($"{name,-58} {median,14:N0} {unit}/s   (from {rates[0]:N0} to {rates[^1]:N0}, {runs} runs)");
        return median;
    }

    /// <summary>Tells how two rates compare.</summary>
    public static void Ratio(string name, double rate, double bare) => Line($"{name,-58} {rate / bare,14:P0}");

    public static void Line(FormattableString line) => Console.WriteLine(line.ToString(Culture));
}
