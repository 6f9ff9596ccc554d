using SevenHours.Kernel;

namespace SevenHours.Disciplines.Evidence;

/// <content>Files before courts.</content>
public sealed partial class EvidencePart
{
    /// <summary>The number of files in <see cref="World.HandleFor"/>. Pinned.</summary>
    private const int FileKindOfHandle = 71;

    /// <summary>Every file submitted, in order.</summary>
    public IReadOnlyList<Hearing> Hearings => hearings;

    /// <summary>The hearing of a file, or null.</summary>
    public Hearing? HearingOf(Handle file) => hearings.Find(h => h.File.Handle == file);

    /// <summary>Whether a court granted what a file on an offence asked for.</summary>
    public bool IsGranted(Id<Offence> offence) => hearings.Exists(h => h.File.Offence == offence && h.Ruling?.Outcome == HearingOutcome.Granted);

    /// <inheritdoc />
    public override void Thaw(World world, Id<Subject> place, SeatSet seats, SimSpan frozenFor)
    {
        for (var i = 0; i < hearings.Count; i++)
        {
            if (hearings[i].Ruling is null && seats.Has(hearings[i].File.Seat))
            {
                hearings[i] = hearings[i] with { Due = hearings[i].Due + frozenFor };
                world.Schedule(hearings[i].Due, 0, HearingWake.Instance, i);
            }
        }
    }

    internal static ReadKey KeyOf(Id<Offence> offence) => new("hearing", offence.Index);

    internal Handle NextFile(World world, Id<Seat> seat) => world.HandleFor(FileKindOfHandle, seat, hearings.Count(h => h.File.Seat == seat));

    internal void Submit(World world, HearingFile file, SimTime due)
    {
        world.Schedule(due, 0, HearingWake.Instance, hearings.Count);
        hearings.Add(new Hearing(file, world.Now, due, world.LastEvent));
        world.Touch(KeyOf(file.Offence));
    }

    internal void Take(Handle file)
    {
        var index = hearings.FindIndex(h => h.File.Handle == file);
        hearings[index] = hearings[index] with { IsTaken = true };
    }

    internal void Rule(World world, FileRuled ruled)
    {
        var index = hearings.FindIndex(h => h.File.Handle == ruled.File);
        hearings[index] = hearings[index] with { Ruling = ruled.Ruling };
        world.Touch(KeyOf(hearings[index].File.Offence));
    }

    /// <summary>Nobody sits at a court any more: policy takes over what lies there.</summary>
    internal void LeaveToPolicy(World world, Id<Agency> court)
    {
        for (var i = 0; i < hearings.Count; i++)
        {
            if (hearings[i].Ruling is not null || hearings[i].File.To != court)
            {
                continue;
            }

            hearings[i] = hearings[i] with { IsTaken = false };
            if (hearings[i].Due <= world.Now)
            {
                hearings[i] = hearings[i] with { Due = world.Now };
                world.Schedule(world.Now, 0, HearingWake.Instance, i);
            }
        }
    }
}
