using System.Globalization;

namespace SevenHours.Disciplines.Money.Worlds;

/// <summary>Everybody in the books: those of the network, those who serve it knowingly or not, and those who just live.</summary>
internal sealed class Cast
{
    private const int PeopleMost = 60_000;

    public Cast(MoneyWorldSpec spec, BookMaker books)
    {
        var people = Math.Clamp(spec.Lines / 25, 60, PeopleMost);
        People = Many(people, i => books.Open(Numbers.Iban(Country(i), i), "person", $"Person {i + 1}", Bank(i)));
        Shops = Many(people / 20, i => books.Open(Numbers.Iban(Country(i), 500_000 + i), "business", $"Business {i + 1}", Bank(i)));
        Agents = Many(6, i => books.Open($"remittance-{i + 1}", "remittance_agent", $"Agent {i + 1}", "remittance"));
        Brokers = Many(4, i => books.Open($"broker-{i + 1}", "hawala_broker", $"Broker {i + 1}", "ledger_of_brokers"));
        Exchanges = Many(3, i => books.Open($"exchange-{i + 1}", i == 0 ? "exchange_without_names" : "exchange", $"Exchange {i + 1}", $"exchange_{i + 1}"));
        Sources = Many(spec.Sources, i => books.Open($"till-{i + 1}", "till", "", "nobody"));
        Couriers = Many(3 * spec.Sources, i => books.Open($"courier-{i + 1}", "courier", $"Person {1_000_000 + i}", "nobody"));
        Mules = Many(4 * spec.Sources, i => books.Open(Numbers.Iban("XA", 700_000 + i), "person", $"Person {2_000_000 + i}", "bank_xa"));
        Companies = Many(3, i => books.Open(Numbers.Iban("XA", 800_000 + i), "company", $"Company {i + 1}", "bank_xa"));
        Abroad = Many(2, i => books.Open(Numbers.Iban("XB", 810_000 + i), "company", $"Company {10 + i}", "bank_xb"));
        Relatives = Many(5, i => books.Open(Numbers.Iban("XB", 820_000 + i), "person", $"Person {3_000_000 + i}", "bank_xb"));
        Safe = books.Open("safe-1", "safe", "", "nobody");
        SafeAbroad = books.Open("safe-2", "safe", "", "nobody");
        Nominee = books.Open("nominee-1", "nominee", "Person 4000001", "nobody");
        Goods = Many(4, i => books.Open($"asset-{i + 1}", "asset", "Person 4000001", i % 2 == 0 ? "vehicle_register_xa" : "land_register_xb"));
        Head = books.Open(Numbers.Iban("XB", 830_000), "company", "Company 20", "bank_xb");
    }

    public int[] People { get; }

    public int[] Shops { get; }

    public int[] Agents { get; }

    public int[] Brokers { get; }

    public int[] Exchanges { get; }

    public int[] Sources { get; }

    public int[] Couriers { get; }

    public int[] Mules { get; }

    public int[] Companies { get; }

    public int[] Abroad { get; }

    public int[] Relatives { get; }

    public int[] Goods { get; }

    public int Safe { get; }

    public int SafeAbroad { get; }

    public int Nominee { get; }

    /// <summary>The company in which most of it comes to rest.</summary>
    public int Head { get; }

    /// <summary>Where proceeds come to rest.</summary>
    public IReadOnlyList<int> Beneficiaries => [Safe, SafeAbroad, Head, .. Goods];

    /// <summary>Who plays which part.</summary>
    /// <param name="owners">For each account the owner of its wallet: those of 0 are the network's.</param>
    public Dictionary<MoneyRole, IReadOnlyList<int>> Roles(IReadOnlyList<int> owners) => new()
    {
        [MoneyRole.Source] = Sources,
        [MoneyRole.Courier] = Couriers,
        [MoneyRole.Mule] = Mules,
        [MoneyRole.Company] = Companies,
        [MoneyRole.Abroad] = Abroad,
        [MoneyRole.Nominee] = [Nominee],
        [MoneyRole.Relative] = Relatives,
        [MoneyRole.Agent] = Agents,
        [MoneyRole.Broker] = Brokers,
        [MoneyRole.Exchange] = Exchanges,
        [MoneyRole.Safe] = [Safe, SafeAbroad],
        [MoneyRole.Goods] = Goods,
        [MoneyRole.Wallet] = [.. owners.Index().Where(one => one.Item == 0).Select(one => one.Index)],
        [MoneyRole.Head] = [Head],
        [MoneyRole.Shop] = Shops,
        [MoneyRole.Innocent] = People,
        [MoneyRole.Other] = [],
    };

    private static string Country(int i) => i % 4 == 0 ? "XB" : "XA";

    private static string Bank(int i) => i % 4 == 0 ? "bank_xb" : string.Create(CultureInfo.InvariantCulture, $"bank_xa{(i % 3 == 0 ? "_2" : "")}");

    private static int[] Many(int count, Func<int, int> open) => [.. Enumerable.Range(0, count).Select(open)];
}
