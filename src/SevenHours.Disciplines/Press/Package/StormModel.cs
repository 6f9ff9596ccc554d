using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Press;

/// <summary>A storm of social media.</summary>
[Section("storms", "A storm of social media: posts that grow while none of those asked says anything in public.")]
public sealed class StormModel : Entity
{
    /// <summary>What it is about.</summary>
    [Doc("What it is about.")]
    public required Text Title { get; init; }

    /// <summary>When it begins.</summary>
    [Doc("When it begins.")]
    public required Condition When { get; init; }

    /// <summary>Who is asked.</summary>
    [Doc("Agencies and seats it asks. A public statement by any of them calms it."), OneOrMany]
    public required IReadOnlyList<Reference<PartyModel>> Asks { get; init; }

    /// <summary>How often a post comes.</summary>
    [Doc("How often the next post comes while nobody answers.")]
    public required Span Every { get; init; }

    /// <summary>The posts.</summary>
    [Doc("The posts, each louder than the last.")]
    public required IReadOnlyList<PostModel> Posts { get; init; }

    /// <summary>How the platform removes what identifies somebody.</summary>
    [Doc("How the platform removes posts that identify somebody, once it is asked to. Posts that `shows` somebody need it.")]
    public TakedownModel? Takedown { get; init; }

    /// <summary>What each further post brings.</summary>
    [Doc("What follows with each post after the first.")]
    public IReadOnlyList<EffectModel> Grows { get; init; } = [];

    /// <summary>What an answer brings.</summary>
    [Doc("What follows when somebody who is asked speaks.")]
    public IReadOnlyList<EffectModel> Calms { get; init; } = [];
}

/// <summary>A post.</summary>
public sealed class PostModel : Model
{
    /// <summary>Its words.</summary>
    [Doc("Its words."), Shorthand]
    public required Text Says { get; init; }

    /// <summary>How many read it.</summary>
    [Doc("How many read it."), Between(1, 100_000_000)]
    public required int Readers { get; init; }

    /// <summary>Whom it identifies.</summary>
    [Doc("The person whose picture, name or door it shares, if any. Whoever sees the storm can ask the platform to remove such posts.")]
    public Reference<PersonModel>? Shows { get; init; }

    /// <summary>What it does.</summary>
    [Doc("What follows when it comes, unless the platform has removed such posts by then.")]
    public IReadOnlyList<EffectModel> Do { get; init; } = [];
}

/// <summary>How a platform removes posts.</summary>
public sealed class TakedownModel : Model
{
    /// <summary>How long it takes.</summary>
    [Doc("How long the platform takes from the request to the removal.")]
    public required Spread Takes { get; init; }

    /// <summary>What follows.</summary>
    [Doc("What follows when the posts are removed.")]
    public IReadOnlyList<EffectModel> Do { get; init; } = [];
}
