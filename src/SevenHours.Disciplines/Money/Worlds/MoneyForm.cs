using SevenHours.Language;

namespace SevenHours.Disciplines.Money.Worlds;

/// <summary>The form of exploitation, or smuggling, that the money comes from.</summary>
public enum MoneyForm
{
    /// <summary>Sexual exploitation: cash, a collector, remittance and couriers, property at home.</summary>
    [Doc("Sexual exploitation: cash, a collector, remittance and couriers, property at home.")]
    Sexual,

    /// <summary>Labour exploitation: wages withheld.</summary>
    [Doc("Labour exploitation: wages withheld.")]
    Labour,

    /// <summary>Smuggling of migrants: fees, half of them by brokers.</summary>
    [Doc("Smuggling of migrants: fees, half of them by brokers.")]
    Smuggling,
}

/// <summary>What a form of exploitation brings, costs and how the rest is put away.</summary>
/// <remarks>
/// Defaults of the practice model, section D: revenue 150 to 400 a victim and day, 30 to 70 withheld, or 2,500 to 3,000 a passenger; costs 25, 15 and 50 %;
/// the remainder as cash 35, remittance and couriers 25, brokers 15 (50 in smuggling), banks and companies 15, goods 8, coins 2 %, rescaled to 100.
/// </remarks>
/// <param name="LowRate">The least a victim or passenger brings in a day, in hundredths.</param>
/// <param name="HighRate">The most, in hundredths.</param>
/// <param name="CostPercent">What running it costs, in percent of revenue.</param>
/// <param name="Routes">How the rest is put away, in parts; the sum is what a part is of.</param>
internal sealed record FormFigures(int LowRate, int HighRate, int CostPercent, IReadOnlyList<(Route Route, int Parts)> Routes)
{
    private static readonly (Route, int)[] Usual =
        [(Route.Cash, 35), (Route.Remittance, 25), (Route.Hawala, 15), (Route.Companies, 15), (Route.Goods, 8), (Route.Coins, 2)];

    private static readonly (Route, int)[] ByBrokers =
        [(Route.Cash, 35), (Route.Remittance, 25), (Route.Hawala, 50), (Route.Companies, 15), (Route.Goods, 8), (Route.Coins, 2)];

    public static FormFigures Of(MoneyForm form) => form switch
    {
        MoneyForm.Sexual => new(150_00, 400_00, 25, Usual),
        MoneyForm.Labour => new(30_00, 70_00, 15, Usual),
        MoneyForm.Smuggling => new(2_500_00, 3_000_00, 50, ByBrokers),
        _ => throw new ArgumentOutOfRangeException(nameof(form), form, "There is no such form."),
    };
}

/// <summary>How proceeds are put away.</summary>
internal enum Route
{
    /// <summary>Kept and spent as cash.</summary>
    Cash,

    /// <summary>Sent by remittance through couriers.</summary>
    Remittance,

    /// <summary>Given to a broker, paid out by another.</summary>
    Hawala,

    /// <summary>Through accounts of mules and companies.</summary>
    Companies,

    /// <summary>Vehicles and property.</summary>
    Goods,

    /// <summary>Coins.</summary>
    Coins,
}
