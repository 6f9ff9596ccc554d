namespace SevenHours.Disciplines.Money.Worlds;

/// <summary>Writes the true flow and lawful life into one set of books, in the order of time.</summary>
internal sealed class WorldMaker
{
    private const int Day = 86_400;

    private readonly MoneyWorldSpec spec;
    private readonly BookMaker books;
    private readonly Cast cast;
    private readonly LawfulLife life;
    private readonly List<int> flow = [];

    public WorldMaker(MoneyWorldSpec spec)
    {
        (this.spec, books) = (spec, new BookMaker(spec.Lines + (spec.Lines / 8)));
        cast = new Cast(spec, books);
        life = new LawfulLife(spec, cast, books);
    }

    public MoneyWorld Make()
    {
        var hidden = new TrueFlow(spec, cast, books).Make();
        var end = Math.Max((long)spec.Days * Day, hidden[^1].Time + 1);
        var (next, mixes) = (0, hidden.Count(line => line.IsMixed));
        // Lawful life fills what the flow leaves of the lines asked for; room is kept for the strangers whom mixers bring in.
        for (var (tick, ticks) = (0L, Math.Max(1, spec.Lines - hidden.Count)); tick < ticks && Wanted() > 0; tick++)
        {
            var time = tick * end / ticks;
            WriteUntil(time);
            life.Next(time);
        }

        WriteUntil(long.MaxValue);
        while (books.Lines < spec.Lines)
        {
            life.Small(end);
        }

        var owners = books.Owners();
        return new MoneyWorld(spec, books.ToBook("XTS"), books.Outside, cast.Sources, cast.Beneficiaries, flow, owners) { Roles = cast.Roles(owners) };

        int Wanted() => spec.Lines - books.Lines - (hidden.Count - next) - ((mixes + 1) * CoinTraffic.MostLinesOfMix);

        void WriteUntil(long time)
        {
            for (; next < hidden.Count && hidden[next].Time <= time; next++)
            {
                mixes -= hidden[next].IsMixed ? 1 : 0;
                Write(hidden[next]);
            }
        }
    }

    private void Write(FlowLine line)
    {
        if (line.IsMixed)
        {
            flow.AddRange(life.Coins.Mix(line));
        }
        else
        {
            if (line.From != books.Outside)
            {
                books.Release(line.From, line.Amount);
            }

            flow.Add(books.Pay(line.Time, line.From, line.To, line.Amount, line.Channel, line.IsNew));
        }

        books.Reserve(line.To, line.Onward);
    }
}
