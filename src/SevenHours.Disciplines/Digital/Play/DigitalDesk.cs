using SevenHours.Kernel;

namespace SevenHours.Disciplines.Digital;

/// <summary>What a seat knows of the devices its agency took, of their copies, and of what was marked in them.</summary>
public sealed class DigitalDesk : DeskPart
{
    private readonly List<DeviceOnDesk> devices;
    private readonly List<CopyOnDesk> copies;
    private readonly List<OrderOnDesk> orders;
    private readonly List<FailureOnDesk> failures;
    private readonly List<TranslationJob> jobs;

    internal DigitalDesk() => (devices, copies, orders, failures, jobs) = ([], [], [], [], []);

    private DigitalDesk(DigitalDesk other) =>
        (devices, copies, orders, failures, jobs) = ([.. other.devices], [.. other.copies], [.. other.orders], [.. other.failures], [.. other.jobs]);

    /// <summary>Devices the agency took, in order.</summary>
    public IReadOnlyList<DeviceOnDesk> Devices => devices;

    /// <summary>Copies the agency can read, in the order they came.</summary>
    public IReadOnlyList<CopyOnDesk> Copies => copies;

    /// <summary>Copies that were ordered with limits, and those under way.</summary>
    public IReadOnlyList<OrderOnDesk> Orders => orders;

    /// <summary>What could not be copied.</summary>
    public IReadOnlyList<FailureOnDesk> Failures => failures;

    /// <summary>What this seat was asked to translate, the oldest first.</summary>
    public IReadOnlyList<TranslationJob> Jobs => jobs;

    /// <summary>What this seat was asked to translate, by its name; null when it was not.</summary>
    public TranslationJob? Job(Handle work) => jobs.Find(j => j.Work == work);

    /// <summary>The device as far as the agency holds it, or null.</summary>
    public DeviceOnDesk? Find(Id<Device> device) => devices.Find(d => d.Device == device);

    /// <summary>The copy of a handle, or null.</summary>
    public CopyOnDesk? Find(Handle copy) => copies.Find(c => c.Copy.Handle == copy);

    /// <inheritdoc />
    public override DeskPart Fork() => new DigitalDesk(this);

    internal void Take(DeviceTaken taken, SimTime at)
    {
        var isOff = taken.Found == DeviceFound.Off || taken.Care.IsSwitchedOff;
        devices.RemoveAll(d => d.Device == taken.Device);
        devices.Add(new DeviceOnDesk(taken.Device, taken.Seat, at, taken.Act, taken.Found, taken.Care)
        {
            OpenUntil = taken.OpenUntil,
            Exhibit = taken.Exhibit,
            CutOffAt = isOff || taken.Care.IsIsolated || !taken.IsConnected ? at : SimTime.Never,
        });
    }

    internal void Change(Id<Device> device, Func<DeviceOnDesk, DeviceOnDesk> change)
    {
        var index = devices.FindIndex(d => d.Device == device);
        if (index >= 0)
        {
            devices[index] = change(devices[index]);
        }
    }

    internal void Order(CopyOrdered order, SimTime at) => orders.Add(new OrderOnDesk(order.Act, order.Device, at) { Kind = order.Kind, Scope = order.Scope, Names = order.Names });

    internal void BeginCopy(CopyBegun begun, SimTime at)
    {
        var index = orders.FindIndex(o => o.Act == begun.Act);
        if (index >= 0)
        {
            orders[index] = orders[index] with { BegunAt = at };
        }
        else
        {
            orders.Add(new OrderOnDesk(begun.Act, begun.Device, at) { Kind = begun.Kind, BegunAt = at });
        }
    }

    internal void Arrive(DeviceCopy copy, SimTime at)
    {
        orders.RemoveAll(o => o.Act == copy.Act);
        copies.Add(new CopyOnDesk(copy, at));
    }

    internal void Fail(CopyFailed failed, SimTime at)
    {
        orders.RemoveAll(o => o.Act == failed.Act);
        failures.Add(new FailureOnDesk(failed.Device, failed.Why, at));
    }

    internal void Mark(Id<Seat> seat, CopyMark mark, SimTime at) =>
        Change(mark.Copy, c => c with { Marks = [.. c.Marks.Where(m => m.Mark.Number != mark.Number), new MarkOnDesk(seat, mark, at)] });

    internal void Ask(Id<Seat> seat, TranslationAsked asked, SimTime at)
    {
        Change(asked.Copy, c => c with
        {
            Translations = [.. c.Translations, new TranslationOnDesk(asked.Contact, asked.Count, at, asked.Due, false) { Work = asked.Work, WaitsFor = asked.Of }],
        });
        if (asked.Of == seat && asked.Held is { } held)
        {
            jobs.Add(new TranslationJob(asked.Work, held, asked.Contact, asked.Count, asked.Seat, at, asked.Due));
        }
    }

    internal void Begin(Id<Seat> seat, TranslationBegun begun)
    {
        for (var i = 0; i < copies.Count; i++)
        {
            copies[i] = copies[i] with
            {
                Translations = [.. copies[i].Translations.Select(t => t.Work == begun.Work ? t with { Due = begun.Due, WaitsFor = Id<Seat>.None } : t)],
            };
        }

        var index = jobs.FindIndex(j => j.Work == begun.Work);
        if (index >= 0 && begun.Translator == seat)
        {
            jobs[index] = jobs[index] with { Due = begun.Due, IsUnderway = true };
        }
        else if (index >= 0)
        {
            jobs.RemoveAt(index);
        }
    }

    internal void Translate(Handle copy, int contact)
    {
        Change(copy, c => c with { Translations = [.. c.Translations.Select(t => t.Contact == contact ? t with { HasCome = true } : t)] });
        for (var i = 0; i < jobs.Count; i++)
        {
            jobs[i] = jobs[i].IsUnderway && jobs[i].Held.Handle == copy && jobs[i].Contact == contact ? jobs[i] with { HasCome = true } : jobs[i];
        }
    }

    internal void Give(CopyOnDesk copy)
    {
        if (Find(copy.Copy.Handle) is null)
        {
            copies.Add(copy);
        }
    }

    private void Change(Handle copy, Func<CopyOnDesk, CopyOnDesk> change)
    {
        var index = copies.FindIndex(c => c.Copy.Handle == copy);
        if (index >= 0)
        {
            copies[index] = change(copies[index]);
        }
    }
}
