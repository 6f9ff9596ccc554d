using SevenHours.Kernel;

namespace SevenHours.Disciplines.Money;

/// <summary>A paper about money was handed over. The agency that obtained it holds it from now on.</summary>
/// <param name="Paper">Its name.</param>
/// <param name="Act">The act or request that obtained it, or none.</param>
/// <param name="Agency">Whose it is.</param>
/// <param name="Scope">What it holds.</param>
public sealed record PaperGiven(Handle Paper, Handle Act, Id<Agency> Agency, PaperScope Scope) : WorldEvent
{
    /// <summary>How many lines, entries or reports it has.</summary>
    public int Count { get; init; }

    /// <summary>SHA-256 of it as a file, lower-case hexadecimal.</summary>
    public string Hash { get; init; } = "";

    /// <summary>Whether it is a notebook that was packed as waste paper: nobody can read it.</summary>
    public bool IsScrap { get; init; }

    /// <summary>The exhibit it is.</summary>
    public Handle Exhibit { get; init; }

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<MoneyPart>().Papers.Give(world, this);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) =>
        desk.Part<MoneyDesk>().Papers.Add(new PaperOnDesk(Paper, Act, Scope, Count, Hash, notice.At) { Exhibit = Exhibit, IsScrap = IsScrap });
}
