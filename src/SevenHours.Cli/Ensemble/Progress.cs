using Spectre.Console;

namespace SevenHours.Cli.Ensemble;

/// <summary>A progress bar on a terminal; nothing elsewhere.</summary>
internal static class Progress
{
    public static T While<T>(int total, bool wanted, Func<Action<int>?, T> work)
    {
        if (!wanted || Console.IsOutputRedirected)
        {
            return work(null);
        }

        return AnsiConsole.Progress().Start(context =>
        {
            var task = context.AddTask("Playing", maxValue: total);
            return work(done =>
            {
                if (done % 16 == 0 || done == total)
                {
                    task.Value = done;
                }
            });
        });
    }
}
