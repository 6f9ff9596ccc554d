using SevenHours.Language;

namespace SevenHours.Kernel;

/// <summary>The card of somebody who acts a person of the case. It says what he needs to act, and nothing of the solution.</summary>
public sealed class RoleModel : Model
{
    /// <summary>Whose layers the lines name.</summary>
    [Doc("The persona whose layers the lines under `says` name, when the person acted has one."), Identifier]
    public string? Persona { get; init; }

    /// <summary>Who he is.</summary>
    [Doc("Who the person is, and where: in the second person, without details that hurt.")]
    public required Text Who { get; init; }

    /// <summary>How he speaks.</summary>
    [Doc("How the person speaks and moves, what warms and what closes the person.")]
    public required Text Manner { get; init; }

    /// <summary>What he says.</summary>
    [Doc("What is said to whom and when, from the first thing to the last."), NotEmpty]
    public required IReadOnlyList<RoleLineModel> Says { get; init; }

    /// <summary>Where he stops.</summary>
    [Doc("What is never done or said."), NotEmpty]
    public required IReadOnlyList<Text> RedLines { get; init; }

    /// <summary>What he waits for.</summary>
    [Doc("What the actor watches for, and what follows.")]
    public IReadOnlyList<RoleCueModel> Cues { get; init; } = [];

    /// <summary>What the actor may report.</summary>
    [Doc("What the actor may report to have done, on a telephone and without asking: from then on it is so.")]
    public IReadOnlyList<RoleReportModel> Reports { get; init; } = [];

    /// <summary>What was agreed about touch, room and time.</summary>
    [Doc("What was agreed about touch, distance, doors and time."), NotEmpty]
    public required IReadOnlyList<Text> Limits { get; init; }

    /// <summary>The word that ends acting.</summary>
    [Doc("The out-of-character word: whoever hears it stops acting at once.")]
    public required Text StopWord { get; init; }

    /// <summary>How the role is left behind.</summary>
    [Doc("What helps to leave this role behind, besides the steps everybody takes.")]
    public IReadOnlyList<Text> Afterwards { get; init; } = [];
}

/// <summary>Something said to somebody.</summary>
public sealed class RoleLineModel : Model
{
    /// <summary>To whom.</summary>
    [Doc("To whom.")]
    public required Text To { get; init; }

    /// <summary>When.</summary>
    [Doc("When it may be said, in words; at once when left out.")]
    public Text? When { get; init; }

    /// <summary>What opens it.</summary>
    [Doc("Layers of the persona that this line tells. While play goes on the actor sees whether all of them are open."), OneOrMany, Identifier]
    public IReadOnlyList<string> Layers { get; init; } = [];

    /// <summary>What.</summary>
    [Doc("What is said, in the actor's own words.")]
    public required Text Say { get; init; }
}

/// <summary>A cue.</summary>
public sealed class RoleCueModel : Model
{
    /// <summary>What is seen or heard.</summary>
    [Doc("What the actor sees or hears.")]
    public required Text Sign { get; init; }

    /// <summary>What follows.</summary>
    [Doc("What the actor then does.")]
    public required Text Then { get; init; }
}

/// <summary>Something an actor may report to have done.</summary>
public sealed class RoleReportModel : Model
{
    /// <summary>Its id.</summary>
    [Doc("Id of the report within the card."), Identifier]
    public required string Id { get; init; }

    /// <summary>What was done.</summary>
    [Doc("What the person did, in a few words: `You moved her`.")]
    public required Text Says { get; init; }

    /// <summary>The rules that would have done it.</summary>
    [Doc("Rules that would have done it: those not done yet fire at once, and do not fire again."), OneOrMany]
    public IReadOnlyList<Reference<RuleModel>> Fires { get; init; } = [];

    /// <summary>The rules it stands for.</summary>
    [Doc("Rules that are done with by it: they lapse without their effects."), OneOrMany]
    public IReadOnlyList<Reference<RuleModel>> InsteadOf { get; init; } = [];

    /// <summary>What comes of it.</summary>
    [Doc("What comes of it besides: flags, places, traces.")]
    public IReadOnlyList<EffectModel> Do { get; init; } = [];
}
