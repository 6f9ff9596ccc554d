using SevenHours.Kernel;

namespace SevenHours.Disciplines.Digital;

/// <summary>Devices, copies and marks as they really stand.</summary>
public sealed class DigitalPart : Part
{
    // The kinds of thing in World.HandleFor. Part of every handle: never change them.
    private const int CopyKindNumber = 120;
    private const int WorkKindNumber = 121;

    private readonly List<HeldCopy> copies;
    private readonly List<CopyOrdered> orders;
    private readonly List<BegunCopy> begun;
    private readonly List<(Id<Seat> Seat, CopyMark Mark)> marks;
    private readonly List<TranslationWork> translations;
    private DeviceState[] devices;

    internal DigitalPart(Scenario scenario)
    {
        (copies, orders, begun, marks, translations) = ([], [], [], [], []);
        devices = new DeviceState[scenario.Table<Device>().Count];
        Array.Fill(devices, new DeviceState());
    }

    private DigitalPart(DigitalPart other)
    {
        (copies, orders, marks, translations) = ([.. other.copies], [.. other.orders], [.. other.marks], [.. other.translations]);
        (begun, devices) = ([.. other.begun], [.. other.devices]);
    }

    /// <summary>How a device stands.</summary>
    public DeviceState Device(Id<Device> device) => devices[device.Index];

    /// <summary>Every copy, in the order they arrived.</summary>
    public IReadOnlyList<HeldCopy> Copies => copies;

    /// <summary>What was marked, by whom, in order.</summary>
    public IReadOnlyList<(Id<Seat> Seat, CopyMark Mark)> Marks => marks;

    /// <summary>Every translation asked for, in order, with the event that asked.</summary>
    public IReadOnlyList<TranslationWork> Translations => translations;

    /// <summary>The copy of a handle, or null.</summary>
    public HeldCopy? Copy(Handle handle) => copies.Find(c => c.Copy.Handle == handle);

    /// <summary>The limits an act was ordered with, or null.</summary>
    public CopyOrdered? OrderOf(Handle act) => orders.Find(o => o.Act == act);

    /// <inheritdoc />
    public override Part Fork() => new DigitalPart(this);

    /// <inheritdoc />
    public override void AddTo(ref StateHash hash)
    {
        foreach (var device in devices)
        {
            hash.Add(device.Taker.Index);
            hash.Add(device.TakenAt);
            hash.Add(device.CutOffAt);
            hash.Add(device.Care.IsSwitchedOff);
            hash.Add(device.OpenUntil);
            hash.Add(device.IsCodeKnown);
            hash.Add(device.WrongGuesses);
            hash.Add(device.WipeDue);
            hash.Add(device.WipedAt);
            hash.Add(device.Looks);
        }

        foreach (var copy in copies)
        {
            hash.Add(copy.Copy.Handle);
            hash.Add(copy.Copy.At);
        }

        hash.Add(orders.Count);
        hash.Add(begun.Count);
        foreach (var (seat, mark) in marks)
        {
            hash.Add(seat.Index);
            hash.Add(mark.Copy);
            hash.Add(mark.Number);
        }

        foreach (var work in translations)
        {
            hash.Add(work.Due);
            hash.Add(work.Translator.Index);
            hash.Add(work.HasCome);
        }
    }

    /// <inheritdoc />
    public override void Thaw(World world, Id<Subject> place, SeatSet seats, SimSpan frozenFor)
    {
        for (var i = 0; i < devices.Length; i++)
        {
            if (devices[i].WipeDue != SimTime.Never && devices[i].IsTaken && seats.Has(devices[i].Taker))
            {
                Expect(world, new Id<Device>(i), devices[i].WipeDue + frozenFor);
            }
        }

        for (var i = 0; i < translations.Count; i++)
        {
            if (!translations[i].HasCome && seats.Has(translations[i].Asked.Seat))
            {
                translations[i] = translations[i] with { Due = translations[i].Due + frozenFor };
                world.Schedule(translations[i].Due, 0, TranslationWake.Instance, i);
            }
        }
    }

    /// <inheritdoc />
    public override void Grow(Scenario scenario)
    {
        var before = devices.Length;
        Array.Resize(ref devices, scenario.Table<Device>().Count);
        Array.Fill(devices, new DeviceState(), before, devices.Length - before);
    }

    internal static ReadKey KeyOf(Id<Device> device) => new("device", device.Index);

    /// <summary>A translation by its name; null when there is none.</summary>
    internal TranslationWork? Work(Handle work) => translations.Find(t => t.Asked.Work == work);

    /// <summary>Until when a seat translates what it has taken on; STARTEX when it is free.</summary>
    internal SimTime BusyUntil(Id<Seat> seat) =>
        translations.Where(t => t.Translator == seat && !t.HasCome).Select(t => t.Due).DefaultIfEmpty(SimTime.Start).Max();

    internal Handle NextWork(World world) => world.HandleFor(WorkKindNumber, Id<Seat>.None, translations.Count);

    internal Handle NextCopy(World world) => world.HandleFor(CopyKindNumber, Id<Seat>.None, copies.Count);

    internal BegunCopy? Begun(Handle act) => begun.Find(b => b.Act == act);

    internal void Change(Id<Device> device, Func<DeviceState, DeviceState> change) => devices[device.Index] = change(devices[device.Index]);

    internal void Take(World world, DeviceTaken taken)
    {
        Change(taken.Device, s => s with
        {
            Taker = taken.Seat,
            TakenAt = world.Now,
            TakenBy = world.LastEvent,
            Act = taken.Act,
            Exhibit = taken.Exhibit,
            Care = taken.Care,
            CutOffAt = s.CutOffAt != SimTime.Never ? s.CutOffAt : taken.Care.IsIsolated || taken.Care.IsSwitchedOff || !taken.IsConnected ? world.Now : SimTime.Never,
            OpenUntil = taken.OpenUntil,
        });
        Expect(world, taken.Device, taken.WipeDue);
    }

    internal void Order(CopyOrdered order) => orders.Add(order);

    internal void BeginCopy(BegunCopy copy) => begun.Add(copy);

    internal void Fail(Handle act) => begun.RemoveAll(b => b.Act == act);

    internal void Arrive(HeldCopy copy) => copies.Add(copy);

    internal void Mark(Id<Seat> seat, CopyMark mark) => marks.Add((seat, mark));

    internal void Ask(World world, TranslationAsked asked)
    {
        translations.Add(new TranslationWork(asked, world.LastEvent, asked.Due, !asked.Of.IsSome, Id<Seat>.None, false));
        world.Schedule(asked.Due, 0, TranslationWake.Instance, translations.Count - 1);
    }

    internal void Begin(World world, TranslationBegun begun)
    {
        var index = translations.FindIndex(t => t.Asked.Work == begun.Work);
        translations[index] = translations[index] with { By = world.LastEvent, Due = begun.Due, IsUnderway = true, Translator = begun.Translator };
        world.Schedule(begun.Due, 0, TranslationWake.Instance, index);
    }

    internal void Translate(Handle copy, int contact)
    {
        var index = translations.FindIndex(t => !t.HasCome && t.Asked.Copy == copy && t.Asked.Contact == contact);
        if (index >= 0)
        {
            translations[index] = translations[index] with { HasCome = true };
        }
    }

    private void Expect(World world, Id<Device> device, SimTime due)
    {
        Change(device, s => s with { WipeDue = due });
        world.Schedule(due, 0, DeviceWipeWake.Instance, device.Index);
    }
}

/// <summary>A copy, with what only staff know of it.</summary>
/// <param name="Copy">The copy.</param>
/// <param name="IsTooWide">Whether nothing limited it.</param>
/// <param name="By">The event by which it arrived.</param>
public sealed record HeldCopy(DeviceCopy Copy, bool IsTooWide, EventId By);

/// <summary>A copy that is being made.</summary>
/// <param name="Act">The act.</param>
/// <param name="At">When the copying began.</param>
/// <param name="HeardUntil">Until when the device was connected.</param>
/// <param name="Failure">Why it will fail, or null.</param>
internal sealed record BegunCopy(Handle Act, SimTime At, SimTime HeardUntil, CopyFailure? Failure);
