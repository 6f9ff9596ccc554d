using System.Globalization;
using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Evidence;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Tongues;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Techniques;

/// <summary>What follows when somebody keeps a line of a log, and when a log can be read.</summary>
internal static class Reading
{
    /// <summary>Whether a seat can read a line: it knows the language, or somebody translated it.</summary>
    public static bool CanRead(Scenario scenario, Id<Seat> seat, Deployment one, LogLine line) =>
        line.Language.Length == 0 || one.IsTranslated(line.At) || Tongue.Understands(scenario, seat, line.Language);

    /// <summary>A line becomes an exhibit. What lies outside the order, what was incited and what a lawyer was told is good for nothing.</summary>
    public static Handle Secure(Cascade cascade, Deployment one, LogLine line, Id<Seat> seat)
    {
        var world = cascade.World;
        var isAllowed = one.IsAllowedAt(line.At);
        var basis = BasisAt(world, one, line.At);
        return Exhibits.Take(cascade, seat, new NewExhibit(KindOf(one.Kind, line), TextRef.None)
        {
            Act = one.Act,
            Basis = basis,
            IsBeyondScope = line.Planted?.IsBeyond == true || !isAllowed && basis is null,
            Facts = line.Facts,
            Site = line.Place,
            Language = line.Language,
            Privacy = line.Planted?.IsPrivileged == true ? PrivacyClass.Privileged : PrivacyClass.Personal,
            Flaws = [.. FlawsOf(one, line)],
            Content = string.Create(CultureInfo.InvariantCulture, $"{one.Handle} {line.Number} {line.At.Seconds}"),
        });
    }

    /// <summary>The agency of whoever keeps a line learns what it tells, as far as a court may use it.</summary>
    public static void Learn(Cascade cascade, Deployment one, LogLine line, Id<Seat> seat, Handle exhibit)
    {
        var world = cascade.World;
        var worth = world.Part<EvidencePart>().Find(exhibit) is { } found ? EvidencePart.AdmissibilityOf(world, found) : 0;
        foreach (var fact in line.Facts)
        {
            Knowing.Learn(cascade, fact, ActRun.Agency(world, seat), FactSource.Act, via: one.Act, admissible: worth);
        }
    }

    /// <summary>Translations whose time has come: what was kept and could not be read is understood now.</summary>
    public static void Translate(Cascade cascade, Deployment one)
    {
        foreach (var asked in one.Translations.Where(asked => !asked.HasCome && asked.Due <= cascade.World.Now).ToList())
        {
            HandIn(cascade, one.Handle, asked, Id<Seat>.None, null);
        }
    }

    /// <summary>A translation is handed in.</summary>
    public static void HandIn(Cascade cascade, Handle handle, LogTranslation asked, Id<Seat> translator, string? by)
    {
        var world = cascade.World;
        var part = world.Part<TechniquesPart>();
        cascade.Cause = cascade.Emit(
            new LinesTranslated(handle, translator, asked.Until, by) { To = ActRun.Agency(world, part.Find(handle)!.Seat) | SeatSet.Of(asked.Of) }, part.ByOf(handle));
        var one = part.Find(handle)!;
        foreach (var mark in one.Marks.ToList())
        {
            if (TechniqueLog.Find(world.Scenario, one.Log, mark.Number) is { Language.Length: > 0 } line && line.At <= asked.Until)
            {
                Learn(cascade, one, line, mark.Seat, mark.Exhibit);
            }
        }
    }

    private static IEnumerable<TakingFlaw> FlawsOf(Deployment one, LogLine line)
    {
        if (one.IncitedAt <= line.At)
        {
            yield return TakingFlaw.Incited;
        }

        if (line.Planted?.IsPrivileged == true || one.KeepsTalk)
        {
            yield return TakingFlaw.Overheard;
        }
    }

    /// <summary>The order on which something was seen at an instant; the act's own basis where it rests on none.</summary>
    private static LegalBasis? BasisAt(World world, Deployment one, SimTime at)
    {
        var ordered = one.Covered.Where(time => time.Order.IsSome).ToList();
        if (!one.NeedsOrder || ordered.Count == 0 || BasisReading.Of(world.DeskOf(one.Seat), one.Act) is not { Kind: BasisKind.Order } basis)
        {
            return null;
        }

        var seen = one.Seen(at);
        var time = ordered.Exists(time => time.Has(seen)) ? ordered.Find(time => time.Has(seen)) : ordered.MaxBy(time => time.Until);
        return seen < time.From ? null : basis with { Order = time.Order, Until = time.Until, UsedAt = seen, IsOfItsOwn = true };
    }

    private static ExhibitKind KindOf(TechniqueKind kind, LogLine line) => kind switch
    {
        TechniqueKind.Cameras => ExhibitKind.Photo,
        TechniqueKind.Surveillance => line.Planted?.Photo.IsSome == true ? ExhibitKind.Photo : ExhibitKind.Document,
        TechniqueKind.Tracker or TechniqueKind.Interception => ExhibitKind.Records,
        _ => ExhibitKind.Document,
    };
}
