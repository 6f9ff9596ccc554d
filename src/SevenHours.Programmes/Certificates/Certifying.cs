using System.Collections.Immutable;

namespace SevenHours.Programmes;

/// <summary>Who can be given which certificate: read from what people wrote and decided, never decided here.</summary>
public static class Certifying
{
    /// <summary>What a certificate of attendance would say; null while the share is not reached.</summary>
    public static CertificateContent? Attendance(Course course, Person person, AttendanceList list, string issuer) =>
        list.ShareOf(course, person) is var share && share.Of > 0 && share.Percent >= course.Programme.Certificates.Share
            ? Common(course, issuer) with { Share = share.Percent, Minutes = share.Minutes, Sessions = share.Sessions }
            : null;

    /// <summary>What a certificate of assessed competence would say: what was decided and is not in dispute; null for nothing.</summary>
    public static CertificateContent? Competence(Course course, Person person, IReadOnlyList<Judgement> judgements, string issuer)
    {
        ImmutableArray<CertifiedCompetence> reached =
        [
            .. from competence in CompetenceFramework.All
               let assessed = Assessed.Of(judgements, person.Id, competence.Id)
               where assessed.Certified > 0
               select new CertifiedCompetence(competence.Id, assessed.Certified, assessed.First!.IsHelped),
        ];
        return reached.IsEmpty ? null : Common(course, issuer) with { Competences = reached };
    }

    /// <summary>Until when a certificate counts that is issued at a moment; null for good. Attendance is a fact and does not grow old.</summary>
    public static DateTimeOffset? Until(CertificateKind kind, CertificateTerms terms, DateTimeOffset now) =>
        kind == CertificateKind.Competence && terms.Months > 0 ? now.AddMonths(terms.Months) : null;

    private static CertificateContent Common(Course course, string issuer) => new()
    {
        Course = course.Programme.Title, From = course.Programme.FirstDay, To = course.Programme.LastDay, Issuer = issuer,
        Place = string.Join(", ", new[] { course.Programme.Venue.Name, course.Programme.Venue.Town }.Where(part => part.Length > 0)),
        Partners = course.Programme.Partners, Signers = course.Programme.Certificates.Signers,
    };
}
