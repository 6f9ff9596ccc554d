using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Interviews;

/// <summary>What conditions can ask about interviews.</summary>
internal static class InterviewFunctions
{
    public static void Describe(FunctionTable functions) => functions
        .Add("contact", ["seat|agency", "person"], ValueKind.Truth, "Whether a seat or agency can speak with a person.", (call, build) =>
        {
            var seats = call.Seats(0);
            return PersonaNamed(call, 1, build) is { } persona
                ? new Term(
                    (World world, in Scene _) => (world.Part<InterviewsPart>().InContact(persona) & seats).IsEmpty ? 0 : 1,
                    [InterviewsPart.ContactWith(persona)])
                : new Term((World _, in Scene _) => 0);
        })
        .Add("answered", ["persona", "layer"], ValueKind.Truth, "Whether a persona has told a layer to anybody.", (call, build) =>
        {
            var persona = call.Id<Persona>(0);
            var model = build.Package.Find<PersonaModel>(call.Name(0))!;
            var layer = Enumerable.Range(0, model.Layers.Count).FirstOrDefault(i => model.Layers[i].Id == call.Name(1), -1);
            if (layer < 0)
            {
                build.Diagnostics.Report(InterviewRules.NoSuchLayer, model.WrittenAt, call.Name(1), call.Name(0));
                return new Term((World _, in Scene _) => 0);
            }

            return new Term(
                (World world, in Scene _) => world.Part<InterviewsPart>().ToldTo(persona, layer).IsEmpty ? 0 : 1,
                [InterviewsPart.Answered(persona)]);
        })
        .Add("in_contact", ["person"], ValueKind.Truth, "Whether this seat can speak with a person.", desk: (call, build) =>
            PersonaNamed(call, 0, build) is { } persona
                ? new DeskTerm(desk => desk.Part<InterviewsDesk>().IsInContact(persona) ? 1 : 0)
                : new DeskTerm(_ => 0));

    private static Id<Persona>? PersonaNamed(BoundCall call, int argument, ScenarioBuild build)
    {
        var persona = PersonaSection.Find(build, call.Name(argument));
        if (persona.IsSome)
        {
            return persona;
        }

        var person = call.Name(argument);
        build.Diagnostics.Report(InterviewRules.NoPersona, build.Package.Find<PersonModel>(person)!.WrittenAt, person);
        return null;
    }
}
