using SevenHours.Disciplines.Digital;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <content>What happens with telephones and their copies.</content>
internal sealed partial class EventLines
{
    private Line AtDevice(WorldEvent @event) => @event switch
    {
        DeviceSecured e => Device(EventKinds.DeviceSecured, e.Device, e.Seat),
        DeviceTaken e => Device(EventKinds.DeviceTaken, e.Device, e.Seat),
        DeviceCutOff e => Device(EventKinds.DeviceCutOff, e.Device, e.Seat),
        DeviceLookedThrough e => Device(EventKinds.DeviceLooked, e.Device, e.Seat),
        DeviceCodeTried e => Device(EventKinds.DeviceCode, e.Device, e.Seat),
        DeviceWiped e => Device(EventKinds.DeviceWiped, e.Device, Id<Seat>.None) with { Says = e.Says },
        CopyOrdered e => Device(EventKinds.CopyOrdered, e.Device, e.Seat),
        CopyArrived e => Device(EventKinds.CopyCame, e.Copy.Device, Id<Seat>.None),
        CopyFailed e => Device(EventKinds.CopyFailed, e.Device, Id<Seat>.None),
        CopyGiven e => Device(EventKinds.CopyGiven, e.Copy.Device, e.From),
        ItemMarked e => Copy(EventKinds.CopyMarked, e.Mark.Copy, e.Seat) with { Says = e.Mark.Note },
        TranslationAsked e => Copy(EventKinds.TranslationAsked, e.Copy, e.Seat),
        TranslationBegun e => Nothing with { Kind = EventKinds.TranslationBegun, Seat = e.Translator },
        TranslationCame e => Copy(EventKinds.TranslationCame, e.Copy, Id<Seat>.None),
        _ => OfCare(@event),
    };

    private Line Device(string kind, Id<Device> device, Id<Seat> seat) => Nothing with
    {
        Kind = kind, Seat = seat, Title = Scenario.Subjects[Scenario.Table<Device>()[device].Thing].Title,
    };

    private Line Copy(string kind, Handle copy, Id<Seat> seat)
    {
        foreach (var came in history.All<CopyArrived>())
        {
            if (came.Event.Copy.Handle == copy)
            {
                return Device(kind, came.Event.Copy.Device, seat);
            }
        }

        return Nothing with { Kind = kind, Seat = seat };
    }
}
