using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Care;

/// <summary>What conditions can ask about care.</summary>
internal static class CareFunctions
{
    public static void Describe(FunctionTable functions)
    {
        functions
            .Add("in_care", ["person"], ValueKind.Truth, "Whether anybody has a file of a person; in a playbook one's own agency.",
                (call, _) => OfFile(call, file => 1), (call, _) => OnDesk(call, file => 1))
            .Add("assessed", ["person"], ValueKind.Number, "How often needs and risks of a person were assessed; in a playbook as one's own file says.",
                (call, _) => OfFile(call, file => file.Assessments.Count), (call, _) => OnDesk(call, file => file.Assessments.Count))
            .Add("care_stale", ["person"], ValueKind.Truth, "Whether something happened since the last assessment that asks for another.",
                (call, _) => OfFile(call, file => file.Assessments.Count > 0 && file.IsStale ? 1 : 0), (call, _) => OnDesk(call, file => file.Assessments.Count > 0 && file.IsStale ? 1 : 0))
            .Add("housed", ["person", "shelter?"], ValueKind.Truth, "Whether a person has a bed in a shelter, or in this one.",
                (call, _) => Housed(call))
            .Add("housed_with", ["person", "person"], ValueKind.Truth, "Whether two people are in the same shelter.", (call, _) => HousedWith(call))
            .Add("beds_free", ["shelter"], ValueKind.Number, "How many beds of a shelter are free, as of the last thing that happened there.", (call, _) => Free(call))
            .Add("address_known", ["person"], ValueKind.Number, "How many agencies know where a person stays.",
                (call, _) => OfFile(call, file => file.KnowAddress.Count))
            .Add("strangers_met", ["person"], ValueKind.Number, "How many different people have met a person, as far as acts, offers and interviews say.",
                (call, _) => Met(call, told => told.Strangers))
            .Add("asked_again", ["person"], ValueKind.Number, "How often a person was asked what she had been asked before.",
                (call, _) => Met(call, told => told.AskedAgain));
        Service(functions, "care_offered", "Whether a service was offered to a person.", state => state.OfferedAt != SimTime.Never);
        Service(functions, "care_chosen", "Whether a person has said yes to a service, knowing what it is.", state => state is { Answer: Choice.Yes, IsInformed: true });
        Service(functions, "care_declined", "Whether a person has said no to a service.", state => state.Answer == Choice.No);
        Service(functions, "care_later", "Whether a person wants to be asked again about a service.", state => state.Answer == Choice.Later);
        Service(functions, "care_begun", "Whether a service has begun.", state => state.BegunAt != SimTime.Never);
        Service(functions, "care_forced", "Whether a service was begun against a person's will.", state => state.Freedom == Freedom.Forced);
        Service(functions, "care_late", "Whether a service was neither offered nor begun in time.", state => state.Clock == ClockStatus.Missed);
    }

    private static void Service(FunctionTable functions, string name, string doc, Func<ServiceState, bool> holds) => functions.Add(
        name, ["person", "care_service"], ValueKind.Truth, doc,
        (call, _) => call.Id<CareService>(1) is var service ? OfFile(call, file => holds(file.Of(service)) ? 1 : 0) : throw new System.Diagnostics.UnreachableException(),
        (call, _) => call.Id<CareService>(1) is var service ? OnDesk(call, file => holds(file.Of(service)) ? 1 : 0) : throw new System.Diagnostics.UnreachableException());

    private static Term OfFile(BoundCall call, Func<CareFile, long> value)
    {
        var person = call.Id<Subject>(0);
        return new Term(
            (World world, in Scene _) => world.Part<CarePart>().Book.Find(person) is { } file ? value(file) : 0, [CarePart.KeyOf(person)]);
    }

    private static DeskTerm OnDesk(BoundCall call, Func<CareFile, long> value)
    {
        var person = call.Id<Subject>(0);
        return new DeskTerm(desk => desk.Part<CareDesk>().Book.Find(person) is { } file ? value(file) : 0);
    }

    private static Term Housed(BoundCall call)
    {
        var shelter = call.Id<Shelter>(1);
        return OfFile(call, file => file.IsHoused && (!shelter.IsSome || file.Bed == shelter) ? 1 : 0);
    }

    private static Term HousedWith(BoundCall call)
    {
        var (one, other) = (call.Id<Subject>(0), call.Id<Subject>(1));
        return new Term(
            (World world, in Scene _) => world.Part<CarePart>().Book is var book && book.Find(one) is { IsHoused: true } first
                && book.Find(other) is { IsHoused: true } second && first.Bed == second.Bed ? 1 : 0,
            [CarePart.KeyOf(one), CarePart.KeyOf(other)]);
    }

    private static Term Free(BoundCall call)
    {
        var shelter = call.Id<Shelter>(0);
        return new Term((World world, in Scene _) => world.Part<CarePart>().Free(world, shelter), [CarePart.KeyOf(shelter)]);
    }

    private static Term Met(BoundCall call, Func<ContactTold, long> value)
    {
        var person = call.Id<Subject>(0);
        return new Term((World world, in Scene _) => value(Contacts.Of(world, person)), [CarePart.KeyOf(person)]);
    }
}
