using System.Diagnostics;
using SevenHours.Disciplines;
using SevenHours.Language;

namespace SevenHours.Bench;

/// <summary>How long a static check takes: reading and compiling a package with its libraries.</summary>
internal static class Checks
{
    public static void Run(string folder)
    {
        var times = new List<double>();
        for (var i = 0; i < 12; i++)
        {
            var watch = Stopwatch.StartNew();
            var (source, root) = FolderSource.Of(folder);
            var found = AllDisciplines.Compiler().Read(source, root).Package.Diagnostics.All.Count;
            times.Add(watch.Elapsed.TotalMilliseconds);
            Console.WriteLine(string.Create(Say.Culture, $"check {i + 1}: {times[^1]:0} ms, {found} found{(i == 0 ? " (cold)" : "")}"));
        }

        times.Sort();
        Console.WriteLine(string.Create(Say.Culture, $"middle {times[times.Count / 2]:0} ms, best {times[0]:0} ms"));
    }
}
