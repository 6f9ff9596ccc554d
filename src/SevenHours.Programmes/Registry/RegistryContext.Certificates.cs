using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SevenHours.Programmes;

/// <content>Attendance, decisions on competences, certificates.</content>
internal sealed partial class RegistryContext
{
    public DbSet<Attendance> Attendances => Set<Attendance>();

    public DbSet<AttendanceDoor> AttendanceDoors => Set<AttendanceDoor>();

    public DbSet<Judgement> Judgements => Set<Judgement>();

    public DbSet<Release> Releases => Set<Release>();

    public DbSet<Certificate> Certificates => Set<Certificate>();

    public DbSet<Issuer> Issuers => Set<Issuer>();
}

internal sealed class AttendanceRows : IEntityTypeConfiguration<Attendance>, IEntityTypeConfiguration<AttendanceDoor>
{
    public void Configure(EntityTypeBuilder<Attendance> builder)
    {
        builder.ToTable("Attendances").HasKey(mark => new { mark.Session, mark.Person });
        builder.HasIndex(mark => mark.Person);
        builder.HasIndex(mark => mark.Programme);
        builder.HasOne<Person>().WithMany().HasForeignKey(mark => mark.Person);
        builder.Property(mark => mark.Mark).HasConversion<string>();
        builder.Property(mark => mark.How).HasConversion<string>();
    }

    public void Configure(EntityTypeBuilder<AttendanceDoor> builder)
    {
        builder.ToTable("AttendanceDoors").HasKey(door => new { door.Programme, door.Session });
        builder.HasOne<ProgrammeRow>().WithMany().HasForeignKey(door => door.Programme);
    }
}

internal sealed class CompetenceRows : IEntityTypeConfiguration<Judgement>, IEntityTypeConfiguration<Release>
{
    public void Configure(EntityTypeBuilder<Judgement> builder)
    {
        builder.ToTable("Judgements").HasKey(one => one.Number);
        builder.HasIndex(one => one.Person);
        builder.HasIndex(one => one.Programme);
        builder.HasOne<Person>().WithMany().HasForeignKey(one => one.Person);
        builder.Property(one => one.Part).HasConversion<string>();
    }

    public void Configure(EntityTypeBuilder<Release> builder)
    {
        builder.ToTable("Releases").HasKey(one => new { one.Person, one.What });
        builder.HasIndex(one => one.Programme);
        builder.HasOne<Person>().WithMany().HasForeignKey(one => one.Person);
    }
}

internal sealed class CertificateRows : IEntityTypeConfiguration<Certificate>, IEntityTypeConfiguration<Issuer>
{
    public void Configure(EntityTypeBuilder<Certificate> builder)
    {
        builder.ToTable("Certificates").HasKey(one => one.Id);
        builder.HasIndex(one => one.CodeHash).IsUnique();
        builder.HasIndex(one => one.Number).IsUnique();
        builder.HasIndex(one => one.Programme);
        builder.Property(one => one.Kind).HasConversion<string>();
        builder.Property(one => one.Revocation).HasConversion<string>();
        builder.Ignore(one => one.Says);
    }

    public void Configure(EntityTypeBuilder<Issuer> builder) => builder.ToTable("Issuers").HasKey(one => one.Id);
}
