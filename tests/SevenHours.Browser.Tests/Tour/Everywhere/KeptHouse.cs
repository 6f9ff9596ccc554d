using System.Text.Json;
using Microsoft.Playwright;
using SevenHours.Browser.Tests.Running;

namespace SevenHours.Browser.Tests.Tour.Everywhere;

/// <summary>
/// A house that outlives its walk, so that a mended program can be looked at without everything happening anew: the server's data stay in a folder, and
/// beside them who walks, with what his browser remembers. <c>SEVENHOURS_HOUSE</c> names the folder.
/// </summary>
internal static class KeptHouse
{
    private sealed record KeptWalker(string Who, string State, IReadOnlyList<string> From, int Kinds, bool IsOpen, int Most);

    private static string? File => BrowserFixture.Kept is { } folder ? Path.Combine(folder, "walkers.json") : null;

    /// <summary>Who walks in the house that was kept; null when none is there.</summary>
    public static async Task<IReadOnlyList<Walker>?> ReadAsync(BrowserFixture fixture, Func<string, bool> walks)
    {
        if (File is not { } file || !System.IO.File.Exists(file))
            return null;
        var open = new Kinds();
        Dictionary<int, Kinds> kinds = [];
        List<Walker> walkers = [];
        foreach (var kept in JsonSerializer.Deserialize<KeptWalker[]>(await System.IO.File.ReadAllTextAsync(file))!.Where(kept => walks(kept.Who)))
        {
            var context = await fixture.OpenAsync(new BrowserNewContextOptions
            {
                BaseURL = fixture.Server.Url, ViewportSize = new ViewportSize { Width = 1440, Height = 900 }, StorageState = kept.State, ReducedMotion = ReducedMotion.Reduce,
            });
            var own = kinds.TryGetValue(kept.Kinds, out var known) ? known : kinds[kept.Kinds] = new Kinds(kept.IsOpen ? open : null);
            walkers.Add(new Walker(kept.Who, await context.NewPageAsync(), kept.From, own, kept.Most));
        }

        return walkers;
    }

    /// <summary>Keeps a house, where a folder was named for it.</summary>
    public static async Task WriteAsync(IReadOnlyList<Walker> walkers)
    {
        if (File is not { } file)
            return;
        var kinds = walkers.Select(walker => walker.Kinds).Distinct().ToList();
        List<KeptWalker> kept = [];
        foreach (var walker in walkers)
            kept.Add(new KeptWalker(walker.Who, await walker.Page.Context.StorageStateAsync(), walker.From, kinds.IndexOf(walker.Kinds), walker.Kinds.IsShared, walker.Most));
        await System.IO.File.WriteAllTextAsync(file, JsonSerializer.Serialize(kept));
    }
}
