namespace SevenHours.Kernel;

/// <summary>What an act of a playbook is about, whatever any desk shows: for saying it in words.</summary>
/// <param name="Kind">What is done, as playbooks name it: <c>start</c>, <c>ask</c>, <c>keep_exhibit</c>.</param>
public sealed record ActMeaning(string Kind)
{
    /// <summary>What it is done with, or what is said: titles, names, statements. Empty references say nothing.</summary>
    public IReadOnlyList<TextRef> What { get; init; } = [];

    /// <summary>Whom or what it is about, or none.</summary>
    public Id<Subject> About { get; init; } = Id<Subject>.None;

    /// <summary>The agencies asked, told or taken in.</summary>
    public IReadOnlyList<Id<Agency>> With { get; init; } = [];
}
