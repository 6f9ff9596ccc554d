using SevenHours.Programmes;
using SevenHours.Web.Features.National;

namespace SevenHours.Web.Features.Alumni;

/// <summary>What somebody lets others see, as a form.</summary>
internal static class AlumniForm
{
    public static string Id(AlumniShare share) => share.ToString().ToLowerInvariant();

    /// <summary>What he answered; a thing he ticked and left empty counts as not shared.</summary>
    public static Alumnus Apply(Alumnus known, IFormCollection form, long now)
    {
        var facts = new AlumniFacts
        {
            Name = NationalForm.Cut(form["name"], Person.LongestName),
            Organisation = NationalForm.Cut(form["organisation"], Person.LongestLine),
            Profession = Enum.TryParse<Profession>(form["profession"], out var profession) && Enum.IsDefined(profession) ? profession : null,
            Country = Countries.Find(form["country"].ToString()) ?? "",
            Languages = [.. WorkLanguages.All.Where(tag => form["languages"].Contains(tag))],
            Contact = NationalForm.Cut(form["contact"], Alumnus.LongestContact),
        };
        var ticked = form["shares"];
        var shares = Enum.GetValues<AlumniShare>().Where(share => ticked.Contains(Id(share)) && Has(facts, share)).ToList();
        return known.Consenting(shares, form["circle"] == nameof(AlumniCircle.Alumni) ? AlumniCircle.Alumni : AlumniCircle.Staff, form["messages"] == "yes", facts, now);
    }

    public static AlumniSearch Search(IQueryCollection query, bool isAlumnus) => new(
        Countries.Find(query["country"].ToString()) ?? "",
        Enum.TryParse<Profession>(query["profession"], out var profession) && Enum.IsDefined(profession) ? profession : null,
        WorkLanguages.All.Contains(query["language"].ToString()) ? query["language"].ToString() : "", isAlumnus);

    private static bool Has(AlumniFacts facts, AlumniShare share) => share switch
    {
        AlumniShare.Name => facts.Name.Length > 0,
        AlumniShare.Agency => facts.Organisation.Length > 0,
        AlumniShare.Profession => facts.Profession is not null,
        AlumniShare.Country => facts.Country.Length > 0,
        AlumniShare.Languages => !facts.Languages.IsEmpty,
        _ => facts.Contact.Length > 0,
    };
}
