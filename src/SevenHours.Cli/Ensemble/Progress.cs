using Spectre.Console;

namespace SevenHours.Cli.Ensemble;

/// <summary>A progress bar on a terminal; nothing elsewhere.</summary>
internal static class Progress
{
    public static T While<T>(int total, bool wanted, Func<Action<int>?, T> work) =>
        Of(wanted, onDone => work(onDone is null ? null : done => onDone(done, total)));

    /// <summary>For work that learns on its way how much there is: told how many plays of how many are done.</summary>
    public static T Of<T>(bool wanted, Func<Action<int, int>?, T> work)
    {
        if (!wanted || Console.IsOutputRedirected)
        {
            return work(null);
        }

        return AnsiConsole.Progress().Start(context =>
        {
            var task = context.AddTask("Playing");
            return work((done, total) =>
            {
                if (done % 16 == 0 || done == total)
                {
                    (task.MaxValue, task.Value) = (total, done);
                }
            });
        });
    }
}
