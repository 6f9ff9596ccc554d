using SevenHours.Kernel;

namespace SevenHours.Disciplines.Interviews;

/// <summary>Who interprets in an interview.</summary>
public sealed record Interpreting
{
    /// <summary>Nobody interprets.</summary>
    public static readonly Interpreting Nobody = new();

    /// <summary>What kind of help it is.</summary>
    public InterpretingKind Kind { get; init; }

    /// <summary>The seat of the mediator who relays each line; none unless <see cref="InterpretingKind.Seat"/>.</summary>
    public Id<Seat> Seat { get; init; } = Id<Seat>.None;

    /// <summary>The interpreter of the package, whom the engine plays; none otherwise.</summary>
    public Id<Interpreter> Who { get; init; } = Id<Interpreter>.None;

    /// <summary>A mediator who plays, and relays each line.</summary>
    public static Interpreting By(Id<Seat> seat) => new() { Kind = InterpretingKind.Seat, Seat = seat };

    /// <summary>An interpreter of the package.</summary>
    public static Interpreting By(Id<Interpreter> who, bool isQualified) =>
        new() { Kind = isQualified ? InterpretingKind.Qualified : InterpretingKind.AtHand, Who = who };
}

/// <summary>What kind of help with language there is.</summary>
public enum InterpretingKind
{
    /// <summary>None.</summary>
    None,

    /// <summary>A qualified interpreter.</summary>
    Qualified,

    /// <summary>Whoever was at hand and speaks the language.</summary>
    AtHand,

    /// <summary>A mediator who plays.</summary>
    Seat,
}

/// <summary>Somebody who can interpret, whom the engine plays.</summary>
public sealed class Interpreter : Definition
{
    /// <summary>What the interpreter is called.</summary>
    public TextRef Title { get; init; }

    /// <summary>Language tags, such as <c>ar</c>.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>Dialects, by the words personas use; empty for any.</summary>
    public IReadOnlyList<string> Dialects { get; init; } = [];

    /// <summary>Gender, by the words personas use, or null.</summary>
    public string? Gender { get; init; }

    /// <summary>Whether the interpreter is trained for this.</summary>
    public bool IsQualified { get; init; }

    /// <summary>When the interpreter is tied to those the person fears; null for never. Truth: for staff.</summary>
    public TruthCondition? Tied { get; init; }

    /// <summary>How long it takes until the interpreter is at hand for something written or rung in.</summary>
    public Delay Takes { get; init; }

    /// <summary>What a check for conflicts brings while the interpreter is tied; none for nothing in words. Truth: for staff.</summary>
    public TextRef Finds { get; init; }

    /// <summary>What happens each time the interpreter has relayed something while tied. For staff.</summary>
    public IReadOnlyList<Effect> Talks { get; init; } = [];
}
