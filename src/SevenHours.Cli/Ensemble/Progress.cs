using System.Runtime;
using Spectre.Console;

namespace SevenHours.Cli.Ensemble;

/// <summary>A progress bar on a terminal, with the time that is left; nothing elsewhere.</summary>
internal static class Progress
{
    public static T While<T>(int total, bool wanted, Func<Action<int>?, T> work) =>
        Of(wanted, onDone => work(onDone is null ? null : done => onDone(done, total)));

    /// <summary>For work that learns on its way how much there is: told how many plays of how many are done.</summary>
    public static T Of<T>(bool wanted, Func<Action<int, int>?, T> work)
    {
        // Nobody waits for a single answer while plays run: collecting in one go leaves more of the machine to them.
        var latency = GCSettings.LatencyMode;
        GCSettings.LatencyMode = GCLatencyMode.Batch;
        try
        {
            return !wanted || Console.IsOutputRedirected ? work(null) : AnsiConsole.Progress()
                .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
                .Start(context => Shown(context.AddTask("Playing"), work));
        }
        finally
        {
            GCSettings.LatencyMode = latency;
        }
    }

    private static T Shown<T>(ProgressTask task, Func<Action<int, int>?, T> work)
    {
        var gate = new Lock();
        return work((done, total) =>
        {
            lock (gate)
            {
                // Told from several threads, not always in order; less may be left to do than was thought.
                task.MaxValue = total;
                task.Value = Math.Max(task.Value, done);
            }
        });
    }
}
