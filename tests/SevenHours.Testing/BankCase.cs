namespace SevenHours.Testing;

/// <summary>The first case with banks that answer within hours.</summary>
/// <remarks>In the case itself a bank takes days, and the first day is over before it has answered.</remarks>
public sealed class BankCase : VariedCase
{
    /// <summary>The name of the package.</summary>
    public const string Name = "bank";

    private const string Pace = """
        actions:
          bank_order: { overlay: extend, lead_time: [1h, 1h, 1h] }
        """;

    /// <summary>Writes the packages.</summary>
    public BankCase()
        : base(Name, "actions/bank.yaml", Pace)
    {
    }
}
