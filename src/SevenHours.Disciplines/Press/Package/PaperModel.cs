using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Press;

/// <summary>A paper or station that seats of an agency write for.</summary>
[Section("papers", "A paper or station: the seats of its agency check tips, ask for replies, agree to wait, and publish.")]
public sealed class PaperModel : Entity
{
    /// <summary>What it is called.</summary>
    [Doc("What it is called.")]
    public required Text Title { get; init; }

    /// <summary>Whose seats write for it.</summary>
    [Doc("The agency whose seats write for it.")]
    public required Reference<AgencyModel> Agency { get; init; }

    /// <summary>What it wants.</summary>
    [Doc("What it wants of its own, as its journalists read it: an aim that is not the investigators'.")]
    public Text? Aim { get; init; }

    /// <summary>The action of printing.</summary>
    [Doc("The action of the catalogue that prints: it takes its time and has its outcomes, whether it is done on the page of the press or not.")]
    public Reference<ActionModel>? Prints { get; init; }

    /// <summary>The action of speaking to the press.</summary>
    [Doc("The action of the catalogue by which others speak to the press. Its options `embargo`, `appeal`, `neutral_line` and `no_identity` are known here.")]
    public Reference<ActionModel>? Speaks { get; init; }

    /// <summary>Whether stand-ins work it.</summary>
    [Doc("Whether stand-ins check and write of themselves; switch it off where their playbook says what they do.")]
    public bool StandInsWork { get; init; } = true;

    /// <summary>What an agreement to wait brings.</summary>
    [Doc("What follows when it agrees to wait.")]
    public IReadOnlyList<EffectModel> Agreed { get; init; } = [];

    /// <summary>What a broken agreement brings.</summary>
    [Doc("What follows when it prints although it had agreed to wait.")]
    public IReadOnlyList<EffectModel> Broken { get; init; } = [];
}
