using System.Diagnostics;
using Microsoft.Playwright;

namespace SevenHours.Browser.Tests.Tour.Everywhere;

/// <summary>One person's walk: every page that pages lead to, each kind of page once. Several pages of his browser look at a time.</summary>
/// <param name="walker">Who walks.</param>
/// <param name="authored">What authors wrote.</param>
/// <param name="how">What is looked at.</param>
internal sealed class Crawl(Walker walker, Authored authored, HowToLook how)
{
    private readonly Stopwatch _clock = new();

    /// <summary>Who walks.</summary>
    public string Who => walker.Who;

    /// <summary>What was found.</summary>
    public List<Finding> Findings { get; } = [];

    /// <summary>Authors' words that stand in English on Arabic pages: for whoever translates the case, no fault of a page.</summary>
    public List<Finding> Content { get; } = [];

    /// <summary>The pages that were seen.</summary>
    public List<string> Seen { get; } = [];

    /// <summary>How often a page was looked at: in each language, at each width.</summary>
    public int Looks { get; private set; }

    /// <summary>How many kinds of pages were left when the walk was broken off.</summary>
    public int Left { get; private set; }

    /// <summary>How long it took.</summary>
    public TimeSpan Took => _clock.Elapsed;

    /// <summary>Walks.</summary>
    /// <param name="often">Is called now and then, to write down what was found so far.</param>
    public async Task WalkAsync(Action often)
    {
        _clock.Start();
        // Where one begins is looked at whoever has seen such a page before: it is another's.
        var queue = new Queue<string>(walker.From);
        foreach (var path in walker.From)
            walker.Kinds.IsNew(path);
        Stack<Onlooker> free = [];
        for (var i = 0; i < how.Pages; i++)
            free.Push(await Onlooker.OpenAsync(walker, authored, how));
        List<Task<(Onlooker Onlooker, Sight Sight)>> busy = [];
        while (queue.Count > 0 && Seen.Count + busy.Count < walker.Most || busy.Count > 0)
        {
            while (free.Count > 0 && queue.Count > 0 && Seen.Count + busy.Count < walker.Most)
                busy.Add(LookAsync(free.Pop(), queue.Dequeue()));
            var done = await Task.WhenAny(busy);
            busy.Remove(done);
            var (onlooker, sight) = await done;
            free.Push(onlooker);
            Keep(sight);
            if (how.Log is { } log && sight.IsPage)
                File.AppendAllLines(log, [$"{_clock.Elapsed:mm\\:ss} {Seen.Count} {Kinds.Of(sight.Path)} {queue.Count} left", .. sight.Findings.Select(finding => $"    {finding.Kind}: {finding.What} | {finding.Where}")]);
            foreach (var next in sight.Links.Where(walker.Kinds.IsNew))
                queue.Enqueue(next);
            Left = queue.Count;
            if (Seen.Count % 20 == 0)
                often();
        }

        foreach (var onlooker in free)
            await onlooker.CloseAsync();
        _clock.Stop();
    }

    private static async Task<(Onlooker, Sight)> LookAsync(Onlooker onlooker, string path) => (onlooker, await onlooker.SeeAsync(path));

    private void Keep(Sight sight)
    {
        if (!sight.IsPage)
            return;
        Seen.Add(sight.Path);
        Looks += sight.Looks;
        Findings.AddRange(sight.Findings);
        Content.AddRange(sight.Content);
    }
}
