using SevenHours.Analysis.Ledgers;

namespace SevenHours.Disciplines.Money.Worlds;

/// <summary>People who use coins for their own affairs, and the mixers that some of them meet in.</summary>
internal sealed class CoinTraffic
{
    /// <summary>How many lines a mix may take: each stranger buys coins first, and a payment may come from two of them.</summary>
    public const int MostLinesOfMix = 32;

    private const int FirstAddress = 1 << 24;
    private const int MostPerWallet = 24;

    private readonly Dice dice;
    private readonly Cast cast;
    private readonly BookMaker books;
    private readonly List<int>[] wallets;
    private readonly Dictionary<int, int> ownerOf = [];
    private int addresses = FirstAddress;

    public CoinTraffic(MoneyWorldSpec spec, Cast cast, BookMaker books)
    {
        (dice, this.cast, this.books) = (new Dice(spec.Seed, 2), cast, books);
        wallets = [.. Enumerable.Range(0, Math.Max(8, spec.Lines / 400)).Select(_ => new List<int>())];
    }

    /// <summary>One transaction: somebody buys coins, or pays somebody with them and takes the change to a new address.</summary>
    public void Next(long time)
    {
        var wallet = dice.Below(wallets.Length);
        var inputs = Funded(wallet, dice.Between(1, 3));
        if (inputs.Count == 0)
        {
            Buy(time, wallet);
            return;
        }

        var sum = inputs.Sum(books.FreeOf);
        var payment = Math.Max(1, sum * dice.Between(10, 90) / 100);
        if (dice.Within(60) && payment > 100_000)
        {
            payment -= payment % 100_000; // people pay round sums
        }

        Spend(time, inputs, [(Receiving(Other(wallet)), payment), .. sum > payment ? [(Fresh(wallet), sum - payment)] : Array.Empty<(int, long)>()]);
    }

    /// <summary>A mixer: strangers put in with somebody of the network, and each takes as much out to a new address.</summary>
    /// <returns>The lines that pay the new address of the network.</returns>
    public IReadOnlyList<int> Mix(FlowLine line)
    {
        List<(int Input, long Amount)> strangers = [];
        foreach (var wallet in Enumerable.Range(0, 4).Select(_ => dice.Below(wallets.Length)).Distinct())
        {
            var input = Funded(wallet, 1);
            if (input.Count == 0 || books.FreeOf(input[0]) < line.Amount)
            {
                Buy(line.Time, wallet, 2 * line.Amount);
                input = [wallets[wallet][^1]];
            }

            strangers.Add((input[0], books.FreeOf(input[0])));
        }

        books.Release(line.From, line.Amount);
        // The strangers come first, so that what is paid first comes from one of them.
        List<(int, long)> outputs = [(line.To, line.Amount), .. strangers.Select(stranger => (Fresh(OwnerOf(stranger.Input)), line.Amount))];
        outputs.AddRange(strangers.Where(stranger => stranger.Amount > line.Amount).Select(stranger => (Fresh(OwnerOf(stranger.Input)), stranger.Amount - line.Amount)));
        return Spend(line.Time, [.. strangers.Select(stranger => stranger.Input), line.From], outputs, line.To);
    }

    private int OwnerOf(int address) => ownerOf[address];

    private void Buy(long time, int wallet, long? much = null)
    {
        var buyer = dice.Of(cast.People);
        var amount = much ?? dice.Between(5_000, 400_000);
        if (books.FreeOf(buyer) < amount)
        {
            books.Pay(time, books.Outside, buyer, amount, Channel.Bank);
        }

        var exchange = dice.Of(cast.Exchanges);
        books.Pay(time, buyer, exchange, amount, Channel.Bank);
        books.Pay(time, exchange, Fresh(wallet), amount, Channel.Crypto);
    }

    /// <summary>Pays outputs from inputs, the first from the first: lines of one transaction.</summary>
    private List<int> Spend(long time, List<int> inputs, List<(int To, long Amount)> outputs, int watched = -1)
    {
        var (paid, input, left, isNew) = (new List<int>(), 0, SpendableOf(inputs, 0, watched, outputs), true);
        foreach (var (to, amount) in outputs)
        {
            for (var due = amount; due > 0;)
            {
                if (left == 0)
                {
                    left = SpendableOf(inputs, ++input, watched, outputs);
                }

                var part = Math.Min(due, left);
                var line = books.Pay(time, inputs[input], to, part, Channel.Crypto, isNew);
                if (to == watched)
                {
                    paid.Add(line);
                }

                (due, left, isNew) = (due - part, left - part, false);
            }
        }

        return paid;
    }

    // The address of the network puts in exactly its share of a mix, whatever else it holds.
    private long SpendableOf(List<int> inputs, int place, int watched, List<(int To, long Amount)> outputs) =>
        watched >= 0 && place == inputs.Count - 1 ? outputs[0].Amount : books.FreeOf(inputs[place]);

    private int Other(int wallet) => (wallet + 1 + dice.Below(wallets.Length - 1)) % wallets.Length;

    private List<int> Funded(int wallet, int most) => [.. wallets[wallet].Where(address => books.FreeOf(address) > 0).Take(most)];

    private int Receiving(int wallet) => wallets[wallet].Count > 0 && dice.Within(35) ? dice.Of(wallets[wallet]) : Fresh(wallet);

    private int Fresh(int wallet)
    {
        var all = wallets[wallet];
        if (all.Count >= MostPerWallet)
        {
            all.RemoveAll(address => books.FreeOf(address) == 0);
        }

        var fresh = books.Open(Numbers.Address(++addresses), "address", "", "chain", wallet + 1);
        ownerOf[fresh] = wallet;
        all.Add(fresh);
        return fresh;
    }
}
