using System.Collections.Concurrent;
using System.Text.Json;
using SevenHours.Debriefing;
using SevenHours.Disciplines;
using SevenHours.Journal;
using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <summary>Keeps digests of runs under the data folder, and makes those that are missing or stale, one after the other, on a thread of its own.</summary>
/// <remarks>
/// A digest is a cache. It is true as long as its line of history has no more records and this program computes as the one did that made it; otherwise it is made
/// anew. Deleting the folder costs time and nothing else. Safe for use from any thread.
/// </remarks>
public sealed class RunDigests : IAsyncDisposable
{
    private static readonly JsonSerializerOptions Json = TrialShelf.Json;

    /// <summary>What computes: any other build of it may compute otherwise.</summary>
    private static readonly string Product = string.Join('-', new[] { typeof(World), typeof(AllDisciplines), typeof(RunDigest) }.Select(type => type.Assembly.ManifestModule.ModuleVersionId.ToString("N")[..8]));

    private readonly string folder;
    private readonly ConcurrentDictionary<(string Exercise, int Syndicate), Kept> known = new();
    private readonly BlockingCollection<(Exercise Exercise, int Syndicate)> waiting = [];
    private readonly ConcurrentDictionary<(string Exercise, int Syndicate), byte> asked = new();
    private readonly Task worker;

    /// <summary>Opens the shelf.</summary>
    /// <param name="folder">Where digests are kept; made when missing.</param>
    internal RunDigests(string folder)
    {
        this.folder = folder;
        worker = Task.Factory.StartNew(Work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>Raised when one was made.</summary>
    public Signal Changed { get; } = new();

    /// <summary>How many are being made.</summary>
    public int Waiting => asked.Count;

    /// <summary>The digest of a syndicate's run; null while it is being made, which this asks for.</summary>
    public RunDigest? Find(Exercise exercise, int syndicate)
    {
        ArgumentNullException.ThrowIfNull(exercise);
        var (key, stamp) = ((exercise.Id.Value, syndicate), StampOf(exercise, syndicate));
        if (known.TryGetValue(key, out var kept) && kept.Stamp == stamp)
        {
            return kept.Digest;
        }

        if (Read(PathOf(exercise, syndicate)) is { } stored && stored.Stamp == stamp)
        {
            known[key] = stored;
            return stored.Digest;
        }

        Ask(exercise, syndicate);
        return null;
    }

    /// <summary>Asks for a digest, so that it is there when somebody wants it.</summary>
    internal void Ask(Exercise exercise, int syndicate)
    {
        // A scenario that was compiled from no package says nothing of what it is measured by.
        if (exercise.Edition.Package is not null && !waiting.IsAddingCompleted && asked.TryAdd((exercise.Id.Value, syndicate), 0))
        {
            try
            {
                waiting.Add((exercise, syndicate));
            }
            catch (InvalidOperationException)
            {
                asked.TryRemove((exercise.Id.Value, syndicate), out _); // closed meanwhile
            }
        }
    }

    /// <summary>Waits until all that was asked for is made, but no longer than some time.</summary>
    public async Task SettledAsync(TimeSpan atMost, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(atMost);
        try
        {
            while (true)
            {
                var next = Changed.Next;
                if (Waiting == 0)
                {
                    return;
                }

                await next.WaitAsync(limit.Token);
            }
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            // What is made by then is shown.
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        waiting.CompleteAdding();
        while (waiting.TryTake(out _))
        {
        }

        await worker;
        waiting.Dispose();
    }

    private void Work()
    {
        Thread.CurrentThread.Priority = ThreadPriority.BelowNormal;
        foreach (var (exercise, syndicate) in waiting.GetConsumingEnumerable())
        {
            try
            {
                Make(exercise, syndicate);
            }
            catch (Exception e) when (e is JournalUnavailableException or WireException or IOException or UnauthorizedAccessException or ObjectDisposedException)
            {
                // The run cannot be read now: whoever wants it asks again.
            }
            finally
            {
                asked.TryRemove((exercise.Id.Value, syndicate), out _);
                Changed.Raise();
            }
        }
    }

    private void Make(Exercise exercise, int syndicate)
    {
        // Taken before reading: what comes in between makes it stale and never wrong.
        var kept = new Kept(StampOf(exercise, syndicate), exercise.DigestOf(syndicate));
        known[(exercise.Id.Value, syndicate)] = kept;
        Directory.CreateDirectory(folder);
        DurableFile.Replace(PathOf(exercise, syndicate), JsonSerializer.SerializeToUtf8Bytes(kept, Json));
    }

    private static Stamp StampOf(Exercise exercise, int syndicate) =>
        new(RunDigest.Form, Product, exercise.Session.Syndicate(syndicate).Branch, exercise.VersionOf(syndicate));

    private string PathOf(Exercise exercise, int syndicate) => Path.Combine(folder, $"{exercise.Id.Value}-{syndicate}.json");

    private static Kept? Read(string path)
    {
        try
        {
            return File.Exists(path) ? JsonSerializer.Deserialize<Kept>(File.ReadAllBytes(path), Json) : null;
        }
        catch (Exception e) when (e is JsonException or IOException or NotSupportedException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>A digest and what it was made of.</summary>
    internal sealed record Kept(Stamp Stamp, RunDigest Digest);

    /// <summary>What a digest was made of, and by what.</summary>
    internal sealed record Stamp(int Form, string Product, int Branch, long Version);
}
