using SevenHours.Programmes;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Programmes;

/// <summary>Attendance, decisions, codes, the framework.</summary>
public sealed class CertificateTests
{
    private static readonly Course s_course = Courses.Small(
        Courses.Session("s1", "09:00-10:00"), Courses.Session("s2", "10:00-12:00"), Courses.Session("s3", "12:00-13:00", SessionKind.Lunch),
        Courses.Session("s4", "13:00-16:00", SessionKind.Simulation) with { Teams = ["t1"] });

    private static readonly Person s_ann = Courses.Person(1, Profession.Prosecutor, "RS") with { Team = "t1" };

    [Fact]
    public void The_share_counts_minutes_of_sessions_that_have_a_list()
    {
        Share([("s1", AttendanceMark.There)]).ShouldBe(new AttendanceShare(60, 60, 1));
        Share([("s1", AttendanceMark.There), ("s2", AttendanceMark.Partly)]).ShouldBe(new AttendanceShare(120, 180, 2));
        Share([("s1", AttendanceMark.There), ("s2", AttendanceMark.Away)]).Percent.ShouldBe(33);
        Share([]).Percent.ShouldBe(0);
    }

    [Fact]
    public void An_excuse_leaves_a_session_out_and_pauses_never_count()
    {
        Share([("s1", AttendanceMark.There), ("s2", AttendanceMark.Excused)]).ShouldBe(new AttendanceShare(60, 60, 1));
        AttendanceShare.Counted(s_course.Programme).Select(session => session.Id).ShouldBe(["s1", "s2", "s4"]);
    }

    [Fact]
    public void Who_stands_on_no_list_that_was_kept_was_not_there()
    {
        var list = new AttendanceList([Mark("s1", "n002", AttendanceMark.There)]);
        list.ShareOf(s_course, s_ann).ShouldBe(new AttendanceShare(0, 60, 0));
        // A session of another team takes nothing from him.
        new AttendanceList([Mark("s4", s_ann.Id, AttendanceMark.There)]).ShareOf(s_course, s_ann with { Id = "n003", Team = "t2" }).Of.ShouldBe(0);
    }

    [Theory]
    [InlineData(AttendanceMark.There, true)]
    [InlineData(AttendanceMark.Partly, false)]
    public void A_certificate_of_attendance_needs_the_share_of_the_terms(AttendanceMark second, bool isReached) =>
        (Certifying.Attendance(s_course, s_ann, new AttendanceList([Mark("s1", s_ann.Id, AttendanceMark.There), Mark("s2", s_ann.Id, second)]), "The academy") is not null).ShouldBe(isReached);

    [Fact]
    public void Only_what_was_decided_and_is_not_in_dispute_is_certified()
    {
        Judgement[] all =
        [
            Decided(1, "interviewing", 2), Decided(2, "evidence", 0), Decided(3, "financial", 3), Decided(4, "financial", 1, AssessorPart.Second),
            Decided(5, "cooperation", 1), Decided(6, "cooperation", 3, helped: true),
        ];
        Certifying.Competence(s_course, s_ann, all, "The academy")!.Competences.ShouldBe(
            [new CertifiedCompetence("interviewing", 2), new CertifiedCompetence("cooperation", 3, true)]);
        Certifying.Competence(s_course, s_ann with { Id = "n009" }, all, "The academy").ShouldBeNull();
    }

    [Fact]
    public void A_code_is_read_however_it_is_written_and_a_slip_is_told()
    {
        for (var i = 0; i < 200; i++)
        {
            var code = CertificateCode.New();
            CertificateCode.IsWhole(code).ShouldBeTrue();
            CertificateCode.Read(code.Replace("-", "", StringComparison.Ordinal).ToLowerInvariant()).ShouldBe(code);
            CertificateCode.Read($" {code.Replace('0', 'o').Replace('1', 'l')} ").ShouldBe(code);
            CertificateCode.Read(CertificateCode.NumberOf(code)).ShouldBe(CertificateCode.NumberOf(code));
            var swapped = code[1] == code[0] ? code : $"{code[1]}{code[0]}{code[2..]}";
            if (swapped != code && (code[0] - code[1]) % 31 != 0 && !(code[0] is '0' or 'Z' && code[1] is '0' or 'Z'))
                CertificateCode.Read(swapped).ShouldBeNull();
        }

        foreach (var wrong in (string?[])[null, "", "AAAA", "AAAA-BBBB-CCCC", "AAAA-BBBB-CCCC-DDDD-EEEE", "АААА-ВВВВ", new string('A', 61)])
            CertificateCode.Read(wrong).ShouldBeNull();
    }

    [Fact]
    public void The_proof_of_a_name_needs_the_code()
    {
        var (one, other) = (CertificateCode.New(), CertificateCode.New());
        CertificateCode.ProofOf(one, "Ann  ODE").ShouldBe(CertificateCode.ProofOf(one, "ann ode"));
        CertificateCode.ProofOf(one, "Ann Ode").ShouldNotBe(CertificateCode.ProofOf(other, "Ann Ode"));
        CertificateCode.ProofOf(one, "Ann Ode").ShouldNotBe(CertificateCode.ProofOf(one, "Bo Ash"));
    }

    [Fact]
    public void The_framework_tells_each_level_in_three_languages_and_names_measures_that_there_are()
    {
        var measures = SevenHours.Debriefing.Measures.All.Select(measure => measure.Name).ToHashSet(StringComparer.Ordinal);
        CompetenceFramework.All.Select(competence => competence.Id).ShouldBe(
            ["identification", "interviewing", "protection", "evidence", "financial", "digital", "cooperation", "leadership"]);
        foreach (var competence in CompetenceFramework.All)
        {
            competence.Measures.ShouldAllBe(measure => measures.Contains(measure));
            competence.Measures.ShouldNotBeEmpty();
            foreach (var language in (string[])["en", "ru", "ar"])
            {
                competence.IsTold(language).ShouldBeTrue();
                for (var level = 1; level <= Judgement.Highest; level++)
                    competence.Anchor(level, language).Length.ShouldBeGreaterThan(20);
            }

            foreach (var language in (string[])["fr", "it", "bs", "sr-Latn", "sr-Cyrl", "cnr", "mk", "sq"])
                (competence.Name(language) == competence.Name("en") && (competence.Id, language) != ("identification", "fr")).ShouldBeFalse($"{competence.Id} in {language}");
        }
    }

    [Fact]
    public void Every_objective_of_a_template_belongs_to_a_competence_of_the_framework()
    {
        foreach (var template in Courses.Templates)
            Courses.Of(template).Programme.Objectives.ShouldAllBe(objective => CompetenceFramework.Find(objective.Competence) != null);
    }

    private static AttendanceShare Share((string Session, AttendanceMark Mark)[] marks) =>
        new AttendanceList(marks.Select(pair => Mark(pair.Session, s_ann.Id, pair.Mark))).ShareOf(s_course, s_ann);

    private static Attendance Mark(string session, string person, AttendanceMark mark) =>
        new() { Session = session, Person = person, Programme = "small", Mark = mark, How = AttendanceWay.Hand, By = "m", At = 0 };

    private static Judgement Decided(long number, string competence, int level, AssessorPart part = AssessorPart.First, bool helped = false) =>
        new() { Number = number, Programme = "small", Person = s_ann.Id, Competence = competence, Part = part, Level = level, IsHelped = helped, Reason = "seen", By = part.ToString(), At = number };
}
