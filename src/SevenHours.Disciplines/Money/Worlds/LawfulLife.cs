using SevenHours.Analysis.Ledgers;

namespace SevenHours.Disciplines.Money.Worlds;

/// <summary>What else goes through the books: wages, shopping, sending money home, brokers whom whole families trust.</summary>
internal sealed class LawfulLife(MoneyWorldSpec spec, Cast cast, BookMaker books)
{
    private readonly Dice dice = new(spec.Seed, 3);
    private readonly CoinTraffic coins = new(spec, cast, books);

    public CoinTraffic Coins => coins;

    /// <summary>One transaction, or the one that makes it possible.</summary>
    public void Next(long time)
    {
        var part = dice.Below(100);
        if (part < 5)
        {
            coins.Next(time);
            return;
        }

        var person = dice.Of(cast.People);
        if (part < 20)
        {
            Wage(time, person);
        }
        else if (part < 70)
        {
            FromPerson(time, person, dice.Of(cast.Shops), dice.Between(300, 20_000), Channel.Bank);
        }
        else if (part < 82)
        {
            FromPerson(time, person, Other(person), dice.Between(1_000, 60_000), Channel.Bank);
        }
        else if (part < 88)
        {
            Relayed(time, person, dice.Of(cast.Agents), Channel.Remittance, Channel.Remittance, dice.Between(5_000, 80_000));
        }
        else if (part < 92)
        {
            Relayed(time, person, dice.Of(cast.Brokers), Channel.Cash, Channel.Hawala, dice.Between(10_000, 150_000));
        }
        else
        {
            FromPerson(time, person, dice.Of(cast.Shops), dice.Between(200, 8_000), Channel.Cash);
        }
    }

    /// <summary>One line and no more: somebody spends a little of what is left.</summary>
    public void Small(long time)
    {
        var person = dice.Of(cast.People);
        var amount = Math.Min(books.FreeOf(person), dice.Between(300, 20_000));
        books.Pay(time, amount > 0 ? person : books.Outside, dice.Of(cast.Shops), Math.Max(1, amount), Channel.Bank);
    }

    private void Wage(long time, int person)
    {
        var (shop, amount) = (dice.Of(cast.Shops), dice.Between(80_000, 350_000));
        var payer = books.FreeOf(shop) >= amount ? shop : books.Outside;
        books.Pay(time, payer, person, amount, Channel.Bank);
    }

    private void FromPerson(long time, int person, int to, long amount, Channel channel)
    {
        if (books.FreeOf(person) < amount)
        {
            Wage(time, person);
        }

        books.Pay(time, person, to, Math.Min(amount, books.FreeOf(person)), channel);
    }

    /// <summary>Handed to somebody who sends it on to somebody else for a small fee.</summary>
    private void Relayed(long time, int person, int relay, Channel first, Channel second, long amount)
    {
        FromPerson(time, person, relay, amount, first);
        if (books.FreeOf(relay) is var free and > 100)
        {
            books.Pay(time, relay, Other(person), Math.Min(free, amount) * 97 / 100, second);
        }
    }

    private int Other(int person)
    {
        var other = dice.Of(cast.People);
        return other == person ? cast.People[0] == person ? cast.People[1] : cast.People[0] : other;
    }
}
