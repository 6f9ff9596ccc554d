using SevenHours.Disciplines.Knowledge;
using SevenHours.Language;

namespace SevenHours.Disciplines.Interviews;

/// <summary>A layer.</summary>
public sealed class LayerModel : Model
{
    /// <summary>Its id.</summary>
    [Doc("Id of the layer within the persona."), Identifier]
    public required string Id { get; init; }

    /// <summary>How deep it lies.</summary>
    [Doc("How deep it lies, 0 to 4: 0 a cover story, 1 who and how one came, 2 work, debt, control, 3 violence and names, 4 what is told last. " +
         "Its gate asks for trust and the like; without it `when` alone decides."), Between(0, 4)]
    public int? Depth { get; init; }

    /// <summary>What must hold.</summary>
    [Doc("What must hold before the person says it, such as `trust(mira) >= 20`.")]
    public Condition? When { get; init; }

    /// <summary>What brings it up.</summary>
    [Doc("Topics that bring it up; any when absent."), OneOrMany, Identifier]
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>What whoever asks then holds.</summary>
    [Doc("Facts that whoever asks then holds."), OneOrMany]
    public IReadOnlyList<Reference<FactModel>> Facts { get; init; } = [];

    /// <summary>The words.</summary>
    [Doc("What the person says.")]
    public Text? Says { get; init; }

    /// <summary>The words to a narrow question.</summary>
    [Doc("What the person says to a narrow question, and the facts in it; the same as to an open one when absent.")]
    public SaidModel? Briefly { get; init; }

    /// <summary>The cover story.</summary>
    [Doc("What the person says on it while it is closed, and the facts in that, which need not be so: a cover story.")]
    public SaidModel? Covers { get; init; }

    /// <summary>What it yields to.</summary>
    [Doc("Facts that open it once all of them were put before the person without pressing, instead of trust: for suspects."), OneOrMany]
    public IReadOnlyList<Reference<FactModel>> YieldsTo { get; init; } = [];

    /// <summary>What belongs to it besides.</summary>
    [Doc("Details that belong to it, in the order they are told. The better the question, the more of them come.")]
    public IReadOnlyList<DetailModel> Details { get; init; } = [];
}

/// <summary>Words and the facts they carry.</summary>
public sealed class SaidModel : Model
{
    /// <summary>The words.</summary>
    [Doc("What the person says."), Shorthand]
    public required Text Says { get; init; }

    /// <summary>The facts.</summary>
    [Doc("The facts in it."), OneOrMany]
    public IReadOnlyList<Reference<FactModel>> Facts { get; init; } = [];
}

/// <summary>A detail.</summary>
public sealed class DetailModel : Model
{
    /// <summary>Its id.</summary>
    [Doc("Id of the detail within the layer."), Identifier]
    public required string Id { get; init; }

    /// <summary>The words.</summary>
    [Doc("What the person says, as it was.")]
    public required Text Says { get; init; }

    /// <summary>The facts.</summary>
    [Doc("The facts in it."), OneOrMany]
    public IReadOnlyList<Reference<FactModel>> Facts { get; init; } = [];

    /// <summary>Central or peripheral.</summary>
    [Doc("Whether it is central to what happened, or at its edge: the edge drifts more.")]
    public DetailWeight Is { get; init; } = DetailWeight.Peripheral;

    /// <summary>What brings it up.</summary>
    [Doc("Topics that bring it up; those of the layer when absent."), OneOrMany, Identifier]
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>What memory makes of it.</summary>
    [Doc("What the person says when memory or the question errs, and the facts in it; the detail is left out instead when absent.")]
    public SaidModel? Drifts { get; init; }
}

/// <summary>How close a detail is to what happened.</summary>
public enum DetailWeight
{
    /// <summary>At its edge.</summary>
    [Doc("At the edge of what happened.")]
    Peripheral,

    /// <summary>Central.</summary>
    [Doc("Central to what happened.")]
    Central,
}
