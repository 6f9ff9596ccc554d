using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Money;

/// <summary>Which register.</summary>
public enum RegisterKind
{
    /// <summary>The register of companies.</summary>
    [Doc("The register of companies.")]
    Company,

    /// <summary>The register of beneficial owners.</summary>
    [Doc("The register of beneficial owners.")]
    Owner,

    /// <summary>The register of vehicles.</summary>
    [Doc("The register of vehicles.")]
    Vehicle,

    /// <summary>The register of land.</summary>
    [Doc("The register of land and houses.")]
    Land,
}

/// <summary>An entry of a register, as whoever asked for it reads it.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Kind">Which register.</param>
/// <param name="Title">What is registered, in the author's words; none for a made one.</param>
/// <param name="Name">The same for a made one: its name, or the number of an account.</param>
/// <param name="Holder">Who stands in it, in the author's words; none for a made one.</param>
/// <param name="HolderName">The same for a made one.</param>
/// <param name="Worth">What was paid for it, in hundredths; 0 where the register does not say.</param>
/// <param name="Says">What else it says, in the author's words; none for nothing.</param>
public sealed record RegisterEntry(string Id, RegisterKind Kind, TextRef Title, string Name, TextRef Holder, string HolderName, long Worth, TextRef Says)
{
    /// <summary>The account in the books; -1 for none. Truth.</summary>
    internal int Account { get; init; } = -1;

    /// <summary>The lines that bought it. Truth.</summary>
    internal IReadOnlyList<int> Lines { get; init; } = [];

    /// <summary>What whoever notes it learns. Truth.</summary>
    internal IReadOnlyList<Id<Fact>> Facts { get; init; } = [];

    /// <summary>By the ids of whom of the case it is found. Truth.</summary>
    internal IReadOnlyList<string> FoundBy { get; init; } = [];
}
