using SevenHours.Kernel;

namespace SevenHours.Disciplines.Press;

/// <summary>A storm of social media.</summary>
public sealed class Storm : Definition
{
    /// <summary>What it is about.</summary>
    public required TextRef Title { get; init; }

    /// <summary>Who is asked: a public statement of any of them calms it.</summary>
    public required SeatSet Asks { get; init; }

    /// <summary>How often the next post comes.</summary>
    public required SimSpan Every { get; init; }

    /// <summary>The posts, each louder than the last.</summary>
    public required IReadOnlyList<StormPost> Posts { get; init; }

    /// <summary>How long the platform takes to remove posts that identify somebody.</summary>
    public Delay Takedown { get; init; }

    /// <summary>What follows when they are removed.</summary>
    public IReadOnlyList<Effect> Removed { get; init; } = [];

    /// <summary>What follows with each post after the first.</summary>
    public required IReadOnlyList<Effect> Grows { get; init; }

    /// <summary>What follows when somebody who is asked speaks.</summary>
    public required IReadOnlyList<Effect> Calms { get; init; }
}

/// <summary>A post of a storm.</summary>
/// <param name="Says">Its words.</param>
/// <param name="Readers">How many read it.</param>
/// <param name="Shows">Whom it identifies, or none.</param>
/// <param name="Effects">What follows when it comes.</param>
public sealed record StormPost(TextRef Says, int Readers, Id<Subject> Shows, IReadOnlyList<Effect> Effects);

/// <summary>How a storm grows.</summary>
internal static class Storming
{
    /// <summary>One more post comes, with what it does; what the platform has removed does nothing any more.</summary>
    public static void Grow(Cascade cascade, Id<Storm> id, int posts)
    {
        var world = cascade.World;
        var storm = world.Scenario.Table<Storm>()[id];
        cascade.Cause = cascade.Emit(new StormGrew(id, posts) { To = PressAudience.Of(world, storm) });
        if (posts > 1)
        {
            cascade.Do(storm.Grows, Scene.Nobody, cascade.Cause);
        }

        var post = storm.Posts[posts - 1];
        if (!post.Shows.IsSome || world.Part<PressPart>().Book.StormOf(id)!.RemovedAt == SimTime.Never)
        {
            cascade.Do(post.Effects, Scene.Nobody, cascade.Cause);
        }
    }
}
