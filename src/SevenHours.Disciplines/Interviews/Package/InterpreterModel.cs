using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Interviews;

/// <summary>Somebody who can interpret.</summary>
[Section("interpreters", "Somebody who can interpret in an interview, when no seat plays a mediator.")]
public sealed class InterpreterModel : Entity
{
    /// <summary>What the interpreter is called.</summary>
    [Doc("What the interpreter is called.")]
    public required Text Name { get; init; }

    /// <summary>Languages.</summary>
    [Doc("Language tags the interpreter speaks."), NotEmpty]
    public required IReadOnlyList<string> Languages { get; init; }

    /// <summary>Dialects.</summary>
    [Doc("Dialects, by the words personas use for theirs; any when absent."), OneOrMany, Identifier]
    public IReadOnlyList<string> Dialects { get; init; } = [];

    /// <summary>Gender.</summary>
    [Doc("Gender, by the words personas use under `prefers`."), Identifier]
    public string? Gender { get; init; }

    /// <summary>Trained or not.</summary>
    [Doc("Whether the interpreter is trained for this.")]
    public bool Qualified { get; init; } = true;

    /// <summary>Ties.</summary>
    [Doc("Whether the interpreter is tied to those the person fears, as far as a condition says; `true` for always.")]
    public Condition? Tied { get; init; }

    /// <summary>Until the interpreter comes.</summary>
    [Doc("How long it takes until the interpreter is at hand for something written or rung in; half an hour when absent.")]
    public Spread? Takes { get; init; }

    /// <summary>What a check brings.</summary>
    [Doc("What a check for conflicts brings while the interpreter is tied, in one or two sentences.")]
    public Text? Finds { get; init; }

    /// <summary>What a tied interpreter does.</summary>
    [Doc("What happens each time the interpreter has relayed something while tied: alert rises, somebody is warned.")]
    public IReadOnlyList<EffectModel> Talks { get; init; } = [];
}
