using SevenHours.Kernel;

namespace SevenHours.Disciplines.Money;

/// <summary>What a line says it is for. Made words are told by their kind, so that each reader has them in his language.</summary>
/// <param name="Word">The kind.</param>
/// <param name="Number">The number in them, such as that of an invoice; 0 for none.</param>
/// <param name="Says">The words of the case; none for made ones.</param>
public readonly record struct PayerText(PayerWord Word, int Number, TextRef Says);

/// <summary>Kinds of made words on a line.</summary>
public enum PayerWord
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>What was on the account before.</summary>
    BroughtForward,

    /// <summary>Cash paid in.</summary>
    CashIn,

    /// <summary>Cash drawn.</summary>
    CashOut,

    /// <summary>A wage.</summary>
    Wage,

    /// <summary>A purchase by card.</summary>
    Purchase,

    /// <summary>A gift.</summary>
    Gift,

    /// <summary>A share of a rent.</summary>
    Rent,

    /// <summary>A loan given back.</summary>
    Loan,

    /// <summary>An invoice.</summary>
    Invoice,

    /// <summary>Services, without more.</summary>
    Services,

    /// <summary>A remittance.</summary>
    Remittance,

    /// <summary>Coins bought or sold.</summary>
    Coins,

    /// <summary>Goods.</summary>
    Goods,
}
