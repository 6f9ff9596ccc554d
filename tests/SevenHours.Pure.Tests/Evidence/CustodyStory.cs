using SevenHours.Disciplines.Evidence;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Testing;

namespace SevenHours.Pure.Tests.Evidence;

/// <summary>A history of custody as careful people leave it: random in what is done, and in nothing that matters.</summary>
internal sealed class CustodyStory
{
    public const string Hash = "0f";

    private static readonly TextRef Note = TextRef.Typed("note");
    private readonly Seeds seeds;
    private readonly List<CustodyLine> lines = [];
    private Id<Agency> holder;
    private int minute;
    private bool isSealed;

    private CustodyStory(Seeds seeds, ExhibitKind kind, PrivacyClass privacy)
    {
        (this.seeds, Kind, Privacy) = (seeds, kind, privacy);
        holder = new Id<Agency>(seeds.Below(4));
        minute = seeds.Below(600);
    }

    public ExhibitKind Kind { get; }

    public PrivacyClass Privacy { get; }

    /// <summary>A clean exhibit: entered, hashed and sealed in time, then worked on and passed on with care.</summary>
    public static Exhibit Clean(Seeds seeds, ExhibitKind? kind = null, PrivacyClass? privacy = null, ulong name = 1)
    {
        ExhibitKind[] originals = [ExhibitKind.Object, ExhibitKind.Document, ExhibitKind.Phone, ExhibitKind.Records, ExhibitKind.Capture, ExhibitKind.Trace, ExhibitKind.Money];
        var story = new CustodyStory(seeds, kind ?? seeds.Pick(originals), privacy ?? (PrivacyClass)seeds.Below(4));
        var item = story.Enter(name);
        story.Work();
        story.PassOn();
        for (var i = seeds.Below(6); i > 0; i--)
        {
            story.Move();
        }

        return new Exhibit(item, story.lines);
    }

    /// <summary>An instant after everything on a sheet, near or far.</summary>
    public static SimTime After(Exhibit exhibit, Seeds seeds) => exhibit.Lines[^1].At + SimSpan.FromMinutes(seeds.Below(3000));

    private ExhibitItem Enter(ulong name)
    {
        var item = new ExhibitItem
        {
            Handle = new Handle(name), Kind = Kind, At = Now, Seat = new Id<Seat>(holder.Index), Privacy = Privacy, Facts = [new Id<Fact>(0)], Basis = Basis(),
        };
        Line(CustodyStep.Seized);
        minute += seeds.Below(100);
        Line(CustodyStep.Logged);
        if (Kind.NeedsHash())
        {
            Line(CustodyStep.Hashed, Hash);
        }

        if (Privacy == PrivacyClass.Privileged)
        {
            Line(CustodyStep.SetAside);
        }

        return item;
    }

    private LegalBasis Basis() => seeds.Below(4) switch
    {
        0 => LegalBasis.Given,
        1 => new LegalBasis { Kind = BasisKind.Own },
        2 => new LegalBasis { Kind = BasisKind.Consent, UsedAt = Now, Until = Now + SimSpan.FromHours(2) },
        _ => new LegalBasis { Kind = BasisKind.Order, UsedAt = Now, Until = Now + SimSpan.FromHours(1 + seeds.Below(20)) },
    };

    private void Move()
    {
        switch (seeds.Below(4))
        {
            case 0: PassOn(); break;
            case 1: Work(); break;
            case 2: Line(CustodyStep.Translated); break;
            default: Line(CustodyStep.Verified, Kind.NeedsHash() ? Hash : ""); break;
        }
    }

    private void Work()
    {
        if (isSealed)
        {
            Line(CustodyStep.Opened);
        }

        Line(seeds.Below(2) == 0 ? CustodyStep.Analysed : CustodyStep.Copied);
    }

    private void PassOn()
    {
        Line(CustodyStep.Sealed);
        var to = new Id<Agency>((holder.Index + 1 + seeds.Below(3)) % 4);
        lines.Add(At(CustodyStep.HandedOver) with { To = to });
        holder = to;
        minute += seeds.Below(600);
        Line(CustodyStep.Received);
    }

    private void Line(CustodyStep step, string hash = "")
    {
        isSealed = step switch { CustodyStep.Sealed => true, CustodyStep.Opened => false, _ => isSealed };
        lines.Add(At(step) with { Hash = hash });
    }

    private CustodyLine At(CustodyStep step)
    {
        minute += 1 + seeds.Below(10);
        return new CustodyLine(step, Now, new Id<Seat>(holder.Index), holder) { Note = Note };
    }

    private SimTime Now => new(minute * 60);
}
