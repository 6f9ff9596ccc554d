using System.Globalization;
using SevenHours.Disciplines.Identification.Groups;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Money.Worlds;

/// <summary>Names for whoever the books only number. One number, one name, wherever it stands.</summary>
internal sealed class HolderNames(ulong seed)
{
    private static readonly NameStock[] Stocks = [NameStock.Eastern, NameStock.Albanian, NameStock.Turkish, NameStock.Arabic];

    private static readonly string[] Trades =
        ["Foods", "Bakers", "Garage", "Hardware", "Kitchens", "Laundry", "Motors", "Outfitters", "Pharmacy", "Shoes", "Stationers", "Tiles"];

    private static readonly string[] Farms = ["Dairy", "Farm", "Nurseries", "Orchards", "Poultry"];

    private static readonly string[] Companies = ["Cleaning", "Consult", "Freight", "Holding", "Lettings", "Logistics", "Services", "Trade"];

    /// <summary>The name of a made holder such as <c>Person 12</c>; empty for none.</summary>
    public string Of(string made)
    {
        var blank = made.LastIndexOf(' ');
        if (blank < 0 || !int.TryParse(made.AsSpan(blank + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return made;
        }

        var dice = new Dice(seed ^ Luck.Mix((ulong)number), made[0]);
        var stock = dice.Of(Stocks);
        var family = dice.Of(stock.Families);
        return made[..blank] switch
        {
            "Person" => $"{dice.Of(dice.Within(50) ? stock.Women : stock.Men)} {family}",
            "Business" => $"{family} {dice.Of(Trades)}",
            "Farm" => $"{family} {dice.Of(Farms)}",
            "Company" => $"{family} {dice.Of(Companies)}",
            "Agent" => $"{family} Transfers",
            "Exchange" => $"{family} Exchange",
            _ => family,
        };
    }
}
