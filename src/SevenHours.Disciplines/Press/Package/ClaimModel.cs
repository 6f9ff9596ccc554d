using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Press;

/// <summary>Something that could stand in a paper.</summary>
[Section("claims", "Something that could stand in a paper: how it comes to the journalists, how it can be checked, which details would identify somebody, and what printing it does.")]
public sealed class ClaimModel : Entity
{
    /// <summary>The claim.</summary>
    [Doc("The claim, in one sentence, as a notebook holds it.")]
    public required Text Says { get; init; }

    /// <summary>Whether it is false.</summary>
    [Doc("Whether it is false. Only staff and the debrief know.")]
    public bool False { get; init; }

    /// <summary>How it comes.</summary>
    [Doc("How it first comes to the journalists.")]
    public required TipModel Tip { get; init; }

    /// <summary>How it can be checked.</summary>
    [Doc("How it can be checked, by id. Each check is an act: it takes time and may warn somebody.")]
    public IReadOnlyDictionary<string, ClaimCheckModel> Checks { get; init; } = new Dictionary<string, ClaimCheckModel>();

    /// <summary>What can be left out.</summary>
    [Doc("Details that can be printed with it or left out, by id.")]
    public IReadOnlyDictionary<string, ClaimDetailModel> Details { get; init; } = new Dictionary<string, ClaimDetailModel>();

    /// <summary>What printing brings.</summary>
    [Doc("What follows when it is printed, with or without details.")]
    public IReadOnlyList<EffectModel> Printed { get; init; } = [];

    /// <summary>What a correction brings.</summary>
    [Doc("What follows when a printed story with it is corrected.")]
    public IReadOnlyList<EffectModel> Corrected { get; init; } = [];
}

/// <summary>How a claim comes to the journalists.</summary>
public sealed class TipModel : Model
{
    /// <summary>When.</summary>
    [Doc("What must have happened. A leak is a condition such as `holds(reporter, fact.address)`.")]
    public required Condition When { get; init; }

    /// <summary>How long after.</summary>
    [Doc("How long after that it comes.")]
    public Spread? After { get; init; }

    /// <summary>From whom.</summary>
    [Doc("From whom, as the journalist knows it.")]
    public required Text From { get; init; }

    /// <summary>What kind of source it is.</summary>
    [Doc("What kind of source it is.")]
    public required SourceKind Source { get; init; }

    /// <summary>Which papers get it.</summary>
    [Doc("The papers that get it; all when left out."), OneOrMany]
    public IReadOnlyList<Reference<PaperModel>> To { get; init; } = [];
}

/// <summary>A way to check a claim.</summary>
public sealed class ClaimCheckModel : Model
{
    /// <summary>What is done.</summary>
    [Doc("What is done, such as ringing at the house next door.")]
    public required Text Title { get; init; }

    /// <summary>What kind of source it is.</summary>
    [Doc("What kind of source it is. Two of one kind count as one.")]
    public required SourceKind Source { get; init; }

    /// <summary>How long it takes.</summary>
    [Doc("How long it takes.")]
    public required Spread Takes { get; init; }

    /// <summary>What it finds.</summary>
    [Doc("What it finds.")]
    public required Finding Finds { get; init; }

    /// <summary>What the source says.</summary>
    [Doc("What the source says, in its own words.")]
    public required Text Says { get; init; }

    /// <summary>What else it does.</summary>
    [Doc("What follows from having asked: whom it warns.")]
    public IReadOnlyList<EffectModel> Do { get; init; } = [];
}

/// <summary>A detail that can be left out of a story.</summary>
public sealed class ClaimDetailModel : Model
{
    /// <summary>The detail.</summary>
    [Doc("The detail, such as the street and the picture of the door.")]
    public required Text Title { get; init; }

    /// <summary>Whom it identifies.</summary>
    [Doc("The person by it can be known, if any. Only staff and the debrief know.")]
    public Reference<PersonModel>? Identifies { get; init; }

    /// <summary>What printing it brings.</summary>
    [Doc("What follows when it is printed.")]
    public IReadOnlyList<EffectModel> Do { get; init; } = [];
}
