using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Money.Worlds;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Money;

/// <summary>A notebook or a broker's ledger of the case. Truth.</summary>
/// <param name="Name">Its id in the section.</param>
/// <param name="Thing">The thing it is; none where players cannot act upon it by name.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Of">For whom it is kept: what passes by their hands stands in it.</param>
/// <param name="Names">Whose names stand in it, once it is decoded.</param>
/// <param name="Since">Since when, in seconds since STARTEX.</param>
/// <param name="Key">The ten letters that stand in it for the digits 1 to 9 and 0.</param>
/// <param name="Facts">What whoever decodes it learns.</param>
public sealed record CaseLedger(
    string Name, Id<Subject> Thing, TextRef Title, IReadOnlyList<MoneyRole> Of, IReadOnlyList<MoneyRole> Names, int Since, string Key, IReadOnlyList<Id<Fact>> Facts);
